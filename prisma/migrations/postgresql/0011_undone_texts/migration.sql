-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "dateFrom" TEXT,
ADD COLUMN     "genre" TEXT,
ADD COLUMN     "genreFrom" TEXT,
ADD COLUMN     "importId" INTEGER,
ADD COLUMN     "outletFrom" TEXT,
ADD COLUMN     "outletId" INTEGER,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "restoredId" INTEGER,
ADD COLUMN     "titleFrom" TEXT,
ADD COLUMN     "url" TEXT;

-- CreateIndex
CREATE INDEX "Revision_importId_articleId_idx" ON "Revision"("importId", "articleId");
