-- CreateTable
CREATE TABLE "Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "fixed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StoryArticle" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    CONSTRAINT "StoryArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryArticle_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signature" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "shingles" INTEGER NOT NULL,
    "sketch" TEXT NOT NULL,
    "own" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    CONSTRAINT "Signature_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignatureBand" (
    "band" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,

    PRIMARY KEY ("band", "articleId")
);

-- CreateTable
CREATE TABLE "Copy" (
    "articleId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,
    "containment" REAL NOT NULL,
    "own" REAL NOT NULL,

    PRIMARY KEY ("articleId", "otherId")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "deletedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Story_demo_idx" ON "Story"("demo");

-- CreateIndex
CREATE INDEX "StoryArticle_storyId_idx" ON "StoryArticle"("storyId");

-- CreateIndex
CREATE INDEX "SignatureBand_articleId_idx" ON "SignatureBand"("articleId");

-- CreateIndex
CREATE INDEX "Copy_otherId_idx" ON "Copy"("otherId");
