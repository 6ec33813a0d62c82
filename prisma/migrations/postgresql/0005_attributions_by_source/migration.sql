-- DropIndex
DROP INDEX "Attribution_sourceKey_idx";

-- AlterTable
ALTER TABLE "Attribution" ADD COLUMN     "anonymity" TEXT,
ADD COLUMN     "articleId" INTEGER,
ADD COLUMN     "cue" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "live" BOOLEAN,
ADD COLUMN     "outletId" INTEGER,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "start" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "wire" BOOLEAN;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "articleId" INTEGER,
ADD COLUMN     "live" BOOLEAN,
ADD COLUMN     "outletId" INTEGER,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "wire" BOOLEAN;

-- Facts of the article; the words of relations found so far are known again when their articles are analysed again
UPDATE "Attribution" o SET "articleId" = a."id", "outletId" = a."outletId", "live" = n."current" AND a."deletedAt" IS NULL, "wire" = a."wire", "publishedAt" = a."publishedAt"
FROM "Analysis" n JOIN "Article" a ON a."id" = n."articleId" WHERE n."id" = o."analysisId";

UPDATE "Source" o SET "articleId" = a."id", "outletId" = a."outletId", "live" = n."current" AND a."deletedAt" IS NULL, "wire" = a."wire", "publishedAt" = a."publishedAt"
FROM "Analysis" n JOIN "Article" a ON a."id" = n."articleId" WHERE n."id" = o."analysisId";

-- AlterTable
ALTER TABLE "Attribution" ALTER COLUMN "articleId" SET NOT NULL,
ALTER COLUMN "live" SET NOT NULL,
ALTER COLUMN "outletId" SET NOT NULL,
ALTER COLUMN "wire" SET NOT NULL,
ALTER COLUMN "cue" DROP DEFAULT,
ALTER COLUMN "start" DROP DEFAULT,
ALTER COLUMN "text" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Source" ALTER COLUMN "articleId" SET NOT NULL,
ALTER COLUMN "live" SET NOT NULL,
ALTER COLUMN "outletId" SET NOT NULL,
ALTER COLUMN "wire" SET NOT NULL;

-- CreateTable
CREATE TABLE "SourceMerge" (
    "demo" BOOLEAN NOT NULL,
    "key" TEXT NOT NULL,
    "into" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SourceMerge_pkey" PRIMARY KEY ("demo","key")
);

-- CreateIndex
CREATE INDEX "SourceMerge_demo_into_idx" ON "SourceMerge"("demo", "into");

-- CreateIndex
CREATE INDEX "Attribution_live_sourceKey_publishedAt_idx" ON "Attribution"("live", "sourceKey", "publishedAt");

-- CreateIndex
CREATE INDEX "Attribution_articleId_idx" ON "Attribution"("articleId");

-- CreateIndex
CREATE INDEX "Source_articleId_idx" ON "Source"("articleId");

-- CreateIndex
CREATE INDEX "Source_live_outletId_key_class_acts_words_publishedAt_wire__idx" ON "Source"("live", "outletId", "key", "class", "acts", "words", "publishedAt", "wire", "articleId");

-- AddForeignKey
ALTER TABLE "Attribution" ADD CONSTRAINT "Attribution_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
