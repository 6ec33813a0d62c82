-- DropIndex
DROP INDEX "Job_state_runAt_idx";

-- CreateIndex
CREATE INDEX "Job_state_kind_runAt_lockedTil_idx" ON "Job"("state", "kind", "runAt", "lockedTil");

-- CreateIndex
CREATE INDEX "Job_state_key_total_idx" ON "Job"("state", "key", "total");
