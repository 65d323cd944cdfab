-- CreateEnum
CREATE TYPE "TopicModel" AS ENUM ('lda', 'nmf');

-- AlterTable
ALTER TABLE "topic" DROP CONSTRAINT "topic_pkey",
ADD COLUMN     "documents" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "key" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "model" "TopicModel" NOT NULL DEFAULT 'lda',
ADD COLUMN     "needs" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "x" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "y" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD CONSTRAINT "topic_pkey" PRIMARY KEY ("runId", "model", "index");

-- CreateTable
CREATE TABLE "document_topic" (
    "runId" INTEGER NOT NULL,
    "model" "TopicModel" NOT NULL,
    "documentId" BIGINT NOT NULL,
    "rank" SMALLINT NOT NULL,
    "key" INTEGER NOT NULL,
    "share" REAL NOT NULL,

    CONSTRAINT "document_topic_pkey" PRIMARY KEY ("runId","model","documentId","rank")
);

-- CreateIndex
CREATE INDEX "document_topic_runId_model_key_share_idx" ON "document_topic"("runId", "model", "key", "share" DESC);

-- CreateIndex
CREATE INDEX "document_topic_documentId_idx" ON "document_topic"("documentId");

-- AddForeignKey
ALTER TABLE "document_topic" ADD CONSTRAINT "document_topic_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_topic" ADD CONSTRAINT "document_topic_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

UPDATE "topic" SET "key" = "index" + 1;
