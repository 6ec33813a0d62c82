-- CreateTable
CREATE TABLE "Story" (
    "id" SERIAL NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "fixed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryArticle" (
    "articleId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "StoryArticle_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Signature" (
    "articleId" INTEGER NOT NULL,
    "shingles" INTEGER NOT NULL,
    "sketch" TEXT NOT NULL,
    "own" TEXT NOT NULL,
    "terms" TEXT NOT NULL,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "SignatureBand" (
    "band" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,

    CONSTRAINT "SignatureBand_pkey" PRIMARY KEY ("band","articleId")
);

-- CreateTable
CREATE TABLE "Copy" (
    "articleId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,
    "containment" DOUBLE PRECISION NOT NULL,
    "own" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Copy_pkey" PRIMARY KEY ("articleId","otherId")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Story_demo_idx" ON "Story"("demo");

-- CreateIndex
CREATE INDEX "StoryArticle_storyId_idx" ON "StoryArticle"("storyId");

-- CreateIndex
CREATE INDEX "SignatureBand_articleId_idx" ON "SignatureBand"("articleId");

-- CreateIndex
CREATE INDEX "Copy_otherId_idx" ON "Copy"("otherId");

-- AddForeignKey
ALTER TABLE "StoryArticle" ADD CONSTRAINT "StoryArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryArticle" ADD CONSTRAINT "StoryArticle_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
