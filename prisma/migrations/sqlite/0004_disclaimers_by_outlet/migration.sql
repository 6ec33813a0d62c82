-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Disclaimer" (
    "analysisId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "placement" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "repeats" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "about" TEXT,
    "articleId" INTEGER NOT NULL,
    "outletId" INTEGER NOT NULL,
    "live" BOOLEAN NOT NULL,
    "wire" BOOLEAN NOT NULL,
    "publishedAt" DATETIME,

    PRIMARY KEY ("analysisId", "idx", "kind"),
    CONSTRAINT "Disclaimer_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Disclaimer_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Disclaimer" ("analysisId", "idx", "kind", "start", "end", "placement", "scope", "repeats", "words", "wording", "text", "about", "articleId", "outletId", "live", "wire", "publishedAt")
SELECT d."analysisId", d."idx", d."kind", d."start", d."end", d."placement", d."scope", d."repeats", d."words", d."wording", d."text", d."about", a."id", a."outletId", n."current" AND a."deletedAt" IS NULL, a."wire", a."publishedAt"
FROM "Disclaimer" d JOIN "Analysis" n ON n."id" = d."analysisId" JOIN "Article" a ON a."id" = n."articleId";
DROP TABLE "Disclaimer";
ALTER TABLE "new_Disclaimer" RENAME TO "Disclaimer";
CREATE INDEX "Disclaimer_kind_idx" ON "Disclaimer"("kind");
CREATE INDEX "Disclaimer_wording_idx" ON "Disclaimer"("wording");
CREATE INDEX "Disclaimer_articleId_idx" ON "Disclaimer"("articleId");
CREATE INDEX "Disclaimer_live_outletId_wording_kind_publishedAt_wire_articleId_idx" ON "Disclaimer"("live", "outletId", "wording", "kind", "publishedAt", "wire", "articleId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- Wordings that are stored already are grouped as soon as jobs are done
INSERT INTO "Job" ("kind", "key", "payload", "state", "attempts", "done", "runAt", "createdAt")
SELECT 'group-wordings', 'group-wordings', '{}', 'queued', 0, 0, '2026-11-22T00:00:00.000+00:00', '2026-11-22T00:00:00.000+00:00' WHERE EXISTS (SELECT 1 FROM "Disclaimer");
