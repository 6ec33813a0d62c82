-- DropIndex
DROP INDEX "Attribution_live_sourceKey_publishedAt_idx";

-- CreateIndex
CREATE INDEX "Attribution_sourceKey_live_publishedAt_idx" ON "Attribution"("sourceKey", "live", "publishedAt");

-- CreateIndex
CREATE INDEX "Source_live_outletId_acts_words_publishedAt_wire_idx" ON "Source"("live", "outletId", "acts", "words", "publishedAt", "wire");
