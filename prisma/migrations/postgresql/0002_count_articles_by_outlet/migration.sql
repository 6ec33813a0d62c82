-- CreateIndex
CREATE INDEX "Article_deletedAt_demo_outletId_idx" ON "Article"("deletedAt", "demo", "outletId");
