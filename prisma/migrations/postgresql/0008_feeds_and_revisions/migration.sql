-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "aside" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "bytesRead" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "feedId" INTEGER,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'files',
ADD COLUMN     "startedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ImportItem" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "file" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "item" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "scores" TEXT NOT NULL,
    "storedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feed" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "siteUrl" TEXT,
    "outletId" INTEGER,
    "state" TEXT NOT NULL,
    "interval" INTEGER NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "visitedAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedEntry" (
    "feedId" INTEGER NOT NULL,
    "entry" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FeedEntry_pkey" PRIMARY KEY ("feedId","entry")
);

-- CreateTable
CREATE TABLE "Fetch" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "finalUrl" TEXT,
    "status" INTEGER,
    "error" TEXT,
    "mediaType" TEXT,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "ms" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "feedId" INTEGER,
    "importId" INTEGER,

    CONSTRAINT "Fetch_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "Import_feedId_idx" ON "Import"("feedId");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedEntry" ADD CONSTRAINT "FeedEntry_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fetch" ADD CONSTRAINT "Fetch_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;
