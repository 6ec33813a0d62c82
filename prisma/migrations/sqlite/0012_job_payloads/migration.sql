-- CreateTable
CREATE TABLE "JobPayload" (
    "jobId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "json" TEXT NOT NULL,
    CONSTRAINT "JobPayload_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "JobPayload" ("jobId", "json") SELECT "id", "payload" FROM "Job";

-- AlterTable
ALTER TABLE "Job" DROP COLUMN "payload";
