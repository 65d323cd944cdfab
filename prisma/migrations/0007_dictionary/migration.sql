-- CreateEnum
CREATE TYPE "DictionaryKind" AS ENUM ('word', 'stop', 'brand', 'product', 'attribute', 'person', 'place', 'organisation');

-- CreateEnum
CREATE TYPE "DictionaryStatus" AS ENUM ('suggested', 'accepted', 'dismissed', 'removed');

-- CreateTable
CREATE TABLE "dictionary_word" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" "DictionaryKind" NOT NULL DEFAULT 'word',
    "canonical" TEXT,
    "status" "DictionaryStatus" NOT NULL,
    "origin" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,
    "cohesion" DOUBLE PRECISION,
    "freedom" DOUBLE PRECISION,
    "exampleId" BIGINT,
    "pending" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" TEXT,

    CONSTRAINT "dictionary_word_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "dictionary_word_workspaceId_status_count_idx" ON "dictionary_word"("workspaceId", "status", "count" DESC);

-- CreateIndex
CREATE INDEX "dictionary_word_exampleId_idx" ON "dictionary_word"("exampleId");

-- CreateIndex
CREATE UNIQUE INDEX "dictionary_word_workspaceId_text_key" ON "dictionary_word"("workspaceId", "text");

-- AddForeignKey
ALTER TABLE "dictionary_word" ADD CONSTRAINT "dictionary_word_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dictionary_word" ADD CONSTRAINT "dictionary_word_exampleId_fkey" FOREIGN KEY ("exampleId") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;
