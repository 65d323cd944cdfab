-- AlterTable
ALTER TABLE "need_mention" ADD COLUMN     "foundRank" INTEGER;

-- CreateIndex
CREATE INDEX "document_count_idx" ON "document"("workspaceId", "id", "writtenAt", "customerId", "productId");

-- CreateIndex
CREATE INDEX "mention_count_idx" ON "mention"("id", "documentId", "language");
