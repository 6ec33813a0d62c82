-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "scores" TEXT NOT NULL,
    "storedAt" DATETIME NOT NULL,
    "replacedAt" DATETIME NOT NULL,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Feed" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "siteUrl" TEXT,
    "outletId" INTEGER,
    "state" TEXT NOT NULL,
    "interval" INTEGER NOT NULL,
    "nextAt" DATETIME NOT NULL,
    "visitedAt" DATETIME,
    "readAt" DATETIME,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Feed_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeedEntry" (
    "feedId" INTEGER NOT NULL,
    "entry" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("feedId", "entry"),
    CONSTRAINT "FeedEntry_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fetch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "url" TEXT NOT NULL,
    "finalUrl" TEXT,
    "status" INTEGER,
    "error" TEXT,
    "mediaType" TEXT,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "ms" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "feedId" INTEGER,
    "importId" INTEGER,
    CONSTRAINT "Fetch_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL DEFAULT 'files',
    "feedId" INTEGER,
    "state" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "file" INTEGER NOT NULL DEFAULT 0,
    "item" INTEGER NOT NULL DEFAULT 0,
    "stored" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "duplicate" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "aside" INTEGER NOT NULL DEFAULT 0,
    "bytesRead" REAL NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL,
    "startedAt" DATETIME,
    "finishedAt" DATETIME,
    CONSTRAINT "Import_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Import" ("createdAt", "demo", "duplicate", "error", "file", "finishedAt", "id", "item", "label", "options", "rejected", "state", "stored", "updated") SELECT "createdAt", "demo", "duplicate", "error", "file", "finishedAt", "id", "item", "label", "options", "rejected", "state", "stored", "updated" FROM "Import";
DROP TABLE "Import";
ALTER TABLE "new_Import" RENAME TO "Import";
CREATE INDEX "Import_createdAt_idx" ON "Import"("createdAt");
CREATE INDEX "Import_feedId_idx" ON "Import"("feedId");
CREATE TABLE "new_ImportItem" (
    "importId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "position" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "articleId" INTEGER,
    "file" INTEGER NOT NULL DEFAULT 0,
    "item" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("importId", "idx"),
    CONSTRAINT "ImportItem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ImportItem" ("articleId", "idx", "importId", "position", "reason", "state") SELECT "articleId", "idx", "importId", "position", "reason", "state" FROM "ImportItem";
DROP TABLE "ImportItem";
ALTER TABLE "new_ImportItem" RENAME TO "ImportItem";
CREATE INDEX "ImportItem_importId_state_idx" ON "ImportItem"("importId", "state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Revision_articleId_idx" ON "Revision"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_url_key" ON "Feed"("url");

-- CreateIndex
CREATE INDEX "Feed_state_nextAt_idx" ON "Feed"("state", "nextAt");

-- CreateIndex
CREATE INDEX "Feed_outletId_idx" ON "Feed"("outletId");

-- CreateIndex
CREATE INDEX "Fetch_at_idx" ON "Fetch"("at");

-- CreateIndex
CREATE INDEX "Fetch_feedId_at_idx" ON "Fetch"("feedId", "at");

-- CreateIndex
CREATE INDEX "Fetch_importId_idx" ON "Fetch"("importId");
