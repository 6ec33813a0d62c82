-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "OutletDomain" (
    "domain" TEXT NOT NULL PRIMARY KEY,
    "outletId" INTEGER NOT NULL,
    CONSTRAINT "OutletDomain_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutletAlias" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "outletId" INTEGER NOT NULL,
    CONSTRAINT "OutletAlias_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outletId" INTEGER NOT NULL,
    "importId" INTEGER,
    "identity" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "publishedAt" DATETIME,
    "mediaType" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "wire" BOOLEAN NOT NULL DEFAULT false,
    "genre" TEXT,
    "outletFrom" TEXT NOT NULL,
    "titleFrom" TEXT NOT NULL,
    "dateFrom" TEXT,
    "genreFrom" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleText" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "content" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "ArticleText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Analysis" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "document" TEXT NOT NULL,
    CONSTRAINT "Analysis_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Score" (
    "analysisId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" REAL,
    "low" REAL,
    "high" REAL,
    "n" INTEGER,
    "articleId" INTEGER NOT NULL,
    "outletId" INTEGER NOT NULL,
    "live" BOOLEAN NOT NULL,
    "wire" BOOLEAN NOT NULL,
    "publishedAt" DATETIME,

    PRIMARY KEY ("analysisId", "name"),
    CONSTRAINT "Score_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Score_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Block" (
    "analysisId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "words" INTEGER NOT NULL,

    PRIMARY KEY ("analysisId", "idx"),
    CONSTRAINT "Block_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Disclaimer" (
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

    PRIMARY KEY ("analysisId", "idx", "kind"),
    CONSTRAINT "Disclaimer_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attribution" (
    "analysisId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "sourceClass" TEXT NOT NULL,
    "sourceKey" TEXT,
    "sourceName" TEXT,
    "words" INTEGER NOT NULL,
    "confidence" REAL NOT NULL,

    PRIMARY KEY ("analysisId", "idx"),
    CONSTRAINT "Attribution_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "analysisId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "acts" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,

    PRIMARY KEY ("analysisId", "key"),
    CONSTRAINT "Source_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "analysisId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    PRIMARY KEY ("analysisId", "idx"),
    CONSTRAINT "Finding_analysisId_fkey" FOREIGN KEY ("analysisId") REFERENCES "Analysis" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
    "error" TEXT,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "importId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" REAL NOT NULL,

    PRIMARY KEY ("importId", "idx"),
    CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "importId" INTEGER NOT NULL,
    "idx" INTEGER NOT NULL,
    "position" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "articleId" INTEGER,

    PRIMARY KEY ("importId", "idx"),
    CONSTRAINT "ImportItem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "runAt" DATETIME NOT NULL,
    "lockedBy" TEXT,
    "lockedTil" DATETIME,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL,
    "doneAt" DATETIME
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "target" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "why" TEXT,
    "createdAt" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE INDEX "OutletDomain_outletId_idx" ON "OutletDomain"("outletId");

-- CreateIndex
CREATE INDEX "OutletAlias_outletId_idx" ON "OutletAlias"("outletId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_identity_key" ON "Article"("identity");

-- CreateIndex
CREATE INDEX "Article_outletId_publishedAt_idx" ON "Article"("outletId", "publishedAt");

-- CreateIndex
CREATE INDEX "Article_deletedAt_publishedAt_idx" ON "Article"("deletedAt", "publishedAt");

-- CreateIndex
CREATE INDEX "Article_importId_idx" ON "Article"("importId");

-- CreateIndex
CREATE INDEX "Article_demo_idx" ON "Article"("demo");

-- CreateIndex
CREATE INDEX "Article_contentHash_idx" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_textHash_idx" ON "Article"("textHash");

-- CreateIndex
CREATE INDEX "Analysis_current_articleId_idx" ON "Analysis"("current", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Analysis_articleId_version_key" ON "Analysis"("articleId", "version");

-- CreateIndex
CREATE INDEX "Score_name_live_outletId_publishedAt_wire_value_articleId_idx" ON "Score"("name", "live", "outletId", "publishedAt", "wire", "value", "articleId");

-- CreateIndex
CREATE INDEX "Score_articleId_idx" ON "Score"("articleId");

-- CreateIndex
CREATE INDEX "Block_role_idx" ON "Block"("role");

-- CreateIndex
CREATE INDEX "Disclaimer_kind_idx" ON "Disclaimer"("kind");

-- CreateIndex
CREATE INDEX "Disclaimer_wording_idx" ON "Disclaimer"("wording");

-- CreateIndex
CREATE INDEX "Attribution_sourceKey_idx" ON "Attribution"("sourceKey");

-- CreateIndex
CREATE INDEX "Source_key_idx" ON "Source"("key");

-- CreateIndex
CREATE INDEX "Finding_kind_idx" ON "Finding"("kind");

-- CreateIndex
CREATE INDEX "Import_createdAt_idx" ON "Import"("createdAt");

-- CreateIndex
CREATE INDEX "ImportItem_importId_state_idx" ON "ImportItem"("importId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_state_runAt_idx" ON "Job"("state", "runAt");

-- CreateIndex
CREATE INDEX "Correction_articleId_idx" ON "Correction"("articleId");
