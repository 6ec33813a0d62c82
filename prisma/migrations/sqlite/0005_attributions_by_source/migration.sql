-- CreateTable
CREATE TABLE "SourceMerge" (
    "demo" BOOLEAN NOT NULL,
    "key" TEXT NOT NULL,
    "into" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("demo", "key")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attribution" (
    "analysisId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "sourceClass" TEXT NOT NULL,
    "sourceKey" TEXT,
    "sourceName" TEXT,
    "start" INTEGER NOT NULL,
    "cue" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "anonymity" TEXT,
    "words" INTEGER NOT NULL,
    "confidence" REAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "outletId" INTEGER NOT NULL,
    "live" BOOLEAN NOT NULL,
    "wire" BOOLEAN NOT NULL,
    "publishedAt" DATETIME,

    PRIMARY KEY ("analysisId", "idx"),
    CONSTRAINT "Attribution_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attribution_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- The words of relations found so far are known again when their articles are analysed again
INSERT INTO "new_Attribution" ("analysisId", "claim", "confidence", "idx", "sourceClass", "sourceKey", "sourceName", "stance", "type", "words", "start", "cue", "text", "articleId", "outletId", "live", "wire", "publishedAt")
SELECT o."analysisId", o."claim", o."confidence", o."idx", o."sourceClass", o."sourceKey", o."sourceName", o."stance", o."type", o."words", 0, '', '', a."id", a."outletId", n."current" AND a."deletedAt" IS NULL, a."wire", a."publishedAt"
FROM "Attribution" o JOIN "Analysis" n ON n."id" = o."analysisId" JOIN "Article" a ON a."id" = n."articleId";
DROP TABLE "Attribution";
ALTER TABLE "new_Attribution" RENAME TO "Attribution";
CREATE INDEX "Attribution_live_sourceKey_publishedAt_idx" ON "Attribution"("live", "sourceKey", "publishedAt");
CREATE INDEX "Attribution_articleId_idx" ON "Attribution"("articleId");
CREATE TABLE "new_Source" (
    "analysisId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "acts" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "outletId" INTEGER NOT NULL,
    "live" BOOLEAN NOT NULL,
    "wire" BOOLEAN NOT NULL,
    "publishedAt" DATETIME,

    PRIMARY KEY ("analysisId", "key"),
    CONSTRAINT "Source_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Source_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Source" ("acts", "analysisId", "class", "key", "name", "words", "articleId", "outletId", "live", "wire", "publishedAt")
SELECT o."acts", o."analysisId", o."class", o."key", o."name", o."words", a."id", a."outletId", n."current" AND a."deletedAt" IS NULL, a."wire", a."publishedAt"
FROM "Source" o JOIN "Analysis" n ON n."id" = o."analysisId" JOIN "Article" a ON a."id" = n."articleId";
DROP TABLE "Source";
ALTER TABLE "new_Source" RENAME TO "Source";
CREATE INDEX "Source_key_idx" ON "Source"("key");
CREATE INDEX "Source_articleId_idx" ON "Source"("articleId");
CREATE INDEX "Source_live_outletId_key_class_acts_words_publishedAt_wire_articleId_idx" ON "Source"("live", "outletId", "key", "class", "acts", "words", "publishedAt", "wire", "articleId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SourceMerge_demo_into_idx" ON "SourceMerge"("demo", "into");
