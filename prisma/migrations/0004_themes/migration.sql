-- AlterTable
ALTER TABLE "document" ADD COLUMN     "textHash" BYTEA;

-- AlterTable
ALTER TABLE "need" ADD COLUMN     "themeKey" INTEGER;

-- CreateTable
CREATE TABLE "theme" (
    "runId" INTEGER NOT NULL,
    "key" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "terms" JSONB NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("runId","key")
);

-- CreateTable
CREATE TABLE "document_theme" (
    "runId" INTEGER NOT NULL,
    "documentId" BIGINT NOT NULL,
    "key" INTEGER NOT NULL,

    CONSTRAINT "document_theme_pkey" PRIMARY KEY ("runId","documentId")
);

-- CreateIndex
CREATE INDEX "document_theme_runId_key_idx" ON "document_theme"("runId", "key");

-- CreateIndex
CREATE INDEX "document_theme_documentId_idx" ON "document_theme"("documentId");

-- CreateIndex
CREATE INDEX "document_textHash_idx" ON "document"("textHash");

-- CreateIndex
CREATE INDEX "need_runId_themeKey_idx" ON "need"("runId", "themeKey");

-- AddForeignKey
ALTER TABLE "theme" ADD CONSTRAINT "theme_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_theme" ADD CONSTRAINT "document_theme_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_theme" ADD CONSTRAINT "document_theme_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
