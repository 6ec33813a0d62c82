-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "dateFrom" TEXT;
ALTER TABLE "Revision" ADD COLUMN "genre" TEXT;
ALTER TABLE "Revision" ADD COLUMN "genreFrom" TEXT;
ALTER TABLE "Revision" ADD COLUMN "importId" INTEGER;
ALTER TABLE "Revision" ADD COLUMN "outletFrom" TEXT;
ALTER TABLE "Revision" ADD COLUMN "outletId" INTEGER;
ALTER TABLE "Revision" ADD COLUMN "publishedAt" DATETIME;
ALTER TABLE "Revision" ADD COLUMN "restoredId" INTEGER;
ALTER TABLE "Revision" ADD COLUMN "titleFrom" TEXT;
ALTER TABLE "Revision" ADD COLUMN "url" TEXT;

-- CreateIndex
CREATE INDEX "Revision_importId_articleId_idx" ON "Revision"("importId", "articleId");
