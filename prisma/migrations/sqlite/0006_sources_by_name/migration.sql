-- DropIndex
DROP INDEX "Source_key_idx";

-- DropIndex
DROP INDEX "Source_live_outletId_key_class_acts_words_publishedAt_wire_articleId_idx";

-- CreateIndex
CREATE INDEX "Source_live_key_name_class_outletId_acts_words_publishedAt_wire_articleId_idx" ON "Source"("live", "key", "name", "class", "outletId", "acts", "words", "publishedAt", "wire", "articleId");
