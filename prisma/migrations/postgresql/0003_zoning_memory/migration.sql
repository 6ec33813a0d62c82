-- AlterTable
ALTER TABLE "Block" ADD COLUMN     "line" TEXT;

-- AlterTable
ALTER TABLE "Disclaimer" ADD COLUMN     "about" TEXT;

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "line" TEXT;

-- CreateTable
CREATE TABLE "OutletLine" (
    "outletId" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "OutletLine_pkey" PRIMARY KEY ("outletId","line")
);

-- CreateTable
CREATE TABLE "Wording" (
    "demo" BOOLEAN NOT NULL,
    "hash" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("demo","hash")
);

-- CreateIndex
CREATE INDEX "Wording_demo_family_idx" ON "Wording"("demo", "family");

-- CreateIndex
CREATE INDEX "Block_line_analysisId_idx" ON "Block"("line", "analysisId");

-- AddForeignKey
ALTER TABLE "OutletLine" ADD CONSTRAINT "OutletLine_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE CASCADE ON UPDATE CASCADE;
