-- AlterTable
ALTER TABLE "Disclaimer" ADD COLUMN     "articleId" INTEGER,
ADD COLUMN     "live" BOOLEAN,
ADD COLUMN     "outletId" INTEGER,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "wire" BOOLEAN;

-- What the new columns repeat of the articles
UPDATE "Disclaimer" d SET "articleId" = a."id", "outletId" = a."outletId", "live" = n."current" AND a."deletedAt" IS NULL, "wire" = a."wire", "publishedAt" = a."publishedAt"
FROM "Analysis" n JOIN "Article" a ON a."id" = n."articleId" WHERE n."id" = d."analysisId";

-- AlterTable
ALTER TABLE "Disclaimer" ALTER COLUMN "articleId" SET NOT NULL,
ALTER COLUMN "live" SET NOT NULL,
ALTER COLUMN "outletId" SET NOT NULL,
ALTER COLUMN "wire" SET NOT NULL;

-- CreateIndex
CREATE INDEX "Disclaimer_articleId_idx" ON "Disclaimer"("articleId");

-- CreateIndex
CREATE INDEX "Disclaimer_live_outletId_wording_kind_publishedAt_wire_arti_idx" ON "Disclaimer"("live", "outletId", "wording", "kind", "publishedAt", "wire", "articleId");

-- AddForeignKey
ALTER TABLE "Disclaimer" ADD CONSTRAINT "Disclaimer_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Wordings that are stored already are grouped as soon as jobs are done
INSERT INTO "Job" ("kind", "key", "payload", "state", "attempts", "done", "runAt", "createdAt")
SELECT 'group-wordings', 'group-wordings', '{}', 'queued', 0, 0, '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z' WHERE EXISTS (SELECT 1 FROM "Disclaimer");
