-- AlterTable
ALTER TABLE "need_edit" ADD COLUMN     "about" TEXT NOT NULL DEFAULT 'need';

-- AlterTable
ALTER TABLE "stock_setting" ADD COLUMN     "country" TEXT,
ADD COLUMN     "weekdays" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[];

-- CreateTable
CREATE TABLE "intent_question" (
    "runId" INTEGER NOT NULL,
    "documentId" BIGINT NOT NULL,
    "foundKey" INTEGER NOT NULL,
    "key" INTEGER NOT NULL,
    "closeness" REAL NOT NULL,
    "repeats" BOOLEAN NOT NULL DEFAULT false,
    "answerId" BIGINT,
    "answerScore" REAL,
    "settled" BOOLEAN NOT NULL,
    "turns" SMALLINT NOT NULL,
    "moodBefore" REAL,
    "moodAfter" REAL,
    "askedAt" TIMESTAMPTZ(3),

    CONSTRAINT "intent_question_pkey" PRIMARY KEY ("runId","documentId")
);

-- CreateTable
CREATE TABLE "faq_entry" (
    "workspaceId" INTEGER NOT NULL,
    "intentKey" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "documentId" BIGINT,
    "by" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "faq_entry_pkey" PRIMARY KEY ("workspaceId","intentKey","language")
);

-- CreateTable
CREATE TABLE "search_index" (
    "workspaceId" INTEGER NOT NULL,
    "stamp" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_index_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "category_stock" (
    "workspaceId" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "products" INTEGER NOT NULL,
    "past" DOUBLE PRECISION[],
    "middle" DOUBLE PRECISION[],
    "low" DOUBLE PRECISION[],
    "high" DOUBLE PRECISION[],

    CONSTRAINT "category_stock_pkey" PRIMARY KEY ("workspaceId","category")
);

-- CreateIndex
CREATE INDEX "intent_question_runId_key_closeness_idx" ON "intent_question"("runId", "key", "closeness" DESC);

-- CreateIndex
CREATE INDEX "intent_question_documentId_idx" ON "intent_question"("documentId");

-- CreateIndex
CREATE INDEX "intent_question_answerId_idx" ON "intent_question"("answerId");

-- CreateIndex
CREATE INDEX "faq_entry_documentId_idx" ON "faq_entry"("documentId");

-- AddForeignKey
ALTER TABLE "intent_question" ADD CONSTRAINT "intent_question_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_question" ADD CONSTRAINT "intent_question_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_question" ADD CONSTRAINT "intent_question_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_entry" ADD CONSTRAINT "faq_entry_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "faq_entry" ADD CONSTRAINT "faq_entry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_index" ADD CONSTRAINT "search_index_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_stock" ADD CONSTRAINT "category_stock_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
