-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'analyst', 'viewer');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('reviews', 'orders', 'events', 'dialogues', 'products', 'customers');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('uploading', 'ready', 'queued', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('view', 'cart', 'favourite', 'impression', 'click');

-- CreateEnum
CREATE TYPE "DocumentSource" AS ENUM ('review', 'dialogue');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "StageStatus" AS ENUM ('waiting', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "NeedType" AS ENUM ('complaint', 'wish', 'praise', 'question');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Shanghai',
    "currency" TEXT NOT NULL DEFAULT 'CNY',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedRunId" INTEGER,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "workspaceId" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("workspaceId","userId")
);

-- CreateTable
CREATE TABLE "import" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "kind" "ImportKind",
    "status" "ImportStatus" NOT NULL DEFAULT 'uploading',
    "fileName" TEXT NOT NULL,
    "fileSize" BIGINT NOT NULL,
    "mapping" JSONB,
    "bytesRead" BIGINT NOT NULL DEFAULT 0,
    "read" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "duplicate" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorParams" JSONB,
    "workerId" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_piece" (
    "importId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "upload_piece_pkey" PRIMARY KEY ("importId","seq")
);

-- CreateTable
CREATE TABLE "import_reject" (
    "id" BIGSERIAL NOT NULL,
    "importId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT,
    "reason" TEXT NOT NULL,
    "raw" TEXT NOT NULL,

    CONSTRAINT "import_reject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "known" BOOLEAN NOT NULL DEFAULT true,
    "title" TEXT,
    "category" TEXT,
    "brand" TEXT,
    "price" DOUBLE PRECISION,
    "listPrice" DOUBLE PRECISION,
    "stock" INTEGER,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "listedAt" TIMESTAMPTZ(3),
    "importId" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "known" BOOLEAN NOT NULL DEFAULT true,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "joinedAt" TIMESTAMPTZ(3),
    "importId" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "orderKey" TEXT NOT NULL,
    "customerId" INTEGER,
    "productId" INTEGER NOT NULL,
    "quantity" DOUBLE PRECISION NOT NULL,
    "unitPrice" DOUBLE PRECISION,
    "status" TEXT,
    "returned" BOOLEAN NOT NULL DEFAULT false,
    "orderedAt" TIMESTAMPTZ(3) NOT NULL,
    "importId" INTEGER,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "type" "EventType" NOT NULL,
    "customerId" INTEGER,
    "productId" INTEGER NOT NULL,
    "sessionKey" TEXT,
    "position" INTEGER,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "importId" INTEGER,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "source" "DocumentSource" NOT NULL,
    "customerId" INTEGER,
    "productId" INTEGER,
    "rating" DOUBLE PRECISION,
    "text" TEXT NOT NULL,
    "dialogueKey" TEXT,
    "turn" INTEGER,
    "speaker" TEXT,
    "writtenAt" TIMESTAMPTZ(3),
    "importId" INTEGER,
    "importLine" INTEGER,
    "language" TEXT,
    "spamReasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "languageVersion" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" BIGSERIAL NOT NULL,
    "documentId" BIGINT NOT NULL,
    "seq" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "textHash" BYTEA NOT NULL,
    "tokens" JSONB NOT NULL,
    "entities" JSONB NOT NULL DEFAULT '[]',
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "embedding" (
    "textHash" BYTEA NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "embedding_pkey" PRIMARY KEY ("textHash")
);

-- CreateTable
CREATE TABLE "run" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "RunStatus" NOT NULL DEFAULT 'queued',
    "seed" INTEGER NOT NULL,
    "stage" TEXT,
    "cancelRequested" BOOLEAN NOT NULL DEFAULT false,
    "errorCode" TEXT,
    "errorParams" JSONB,
    "publishable" BOOLEAN,
    "holdReason" TEXT,
    "metrics" JSONB NOT NULL DEFAULT '{}',
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_stage" (
    "runId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "StageStatus" NOT NULL DEFAULT 'waiting',
    "shards" INTEGER NOT NULL DEFAULT 0,
    "shardsDone" INTEGER NOT NULL DEFAULT 0,
    "fraction" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "peakMiB" INTEGER,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "run_stage_pkey" PRIMARY KEY ("runId","name")
);

-- CreateTable
CREATE TABLE "run_shard" (
    "runId" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "input" JSONB NOT NULL,
    "status" "StageStatus" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "workerId" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "run_shard_pkey" PRIMARY KEY ("runId","stage","index")
);

-- CreateTable
CREATE TABLE "run_log" (
    "id" BIGSERIAL NOT NULL,
    "runId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "level" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "run_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artefact" (
    "runId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "meta" JSONB NOT NULL DEFAULT '{}',
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "artefact_pkey" PRIMARY KEY ("runId","name")
);

-- CreateTable
CREATE TABLE "need" (
    "id" SERIAL NOT NULL,
    "runId" INTEGER NOT NULL,
    "key" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "type" "NeedType" NOT NULL,
    "terms" JSONB NOT NULL,
    "mentions" INTEGER NOT NULL,
    "documents" INTEGER NOT NULL,
    "customers" INTEGER NOT NULL,
    "negative" INTEGER NOT NULL,
    "neutral" INTEGER NOT NULL,
    "positive" INTEGER NOT NULL,
    "weekly" INTEGER[],
    "weekStart" TIMESTAMPTZ(3),
    "trend" DOUBLE PRECISION,
    "trendP" DOUBLE PRECISION,
    "direction" TEXT NOT NULL DEFAULT 'flat',
    "ratingEffect" DOUBLE PRECISION,
    "ratingLow" DOUBLE PRECISION,
    "ratingHigh" DOUBLE PRECISION,
    "topProducts" JSONB NOT NULL DEFAULT '[]',
    "isOther" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_mention" (
    "needId" INTEGER NOT NULL,
    "mentionId" BIGINT NOT NULL,
    "closeness" DOUBLE PRECISION NOT NULL,
    "quoteRank" INTEGER,

    CONSTRAINT "need_mention_pkey" PRIMARY KEY ("needId","mentionId")
);

-- CreateTable
CREATE TABLE "mention_score" (
    "runId" INTEGER NOT NULL,
    "mentionId" BIGINT NOT NULL,
    "sentiment" DOUBLE PRECISION NOT NULL,
    "type" "NeedType" NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "x" DOUBLE PRECISION,
    "y" DOUBLE PRECISION,

    CONSTRAINT "mention_score_pkey" PRIMARY KEY ("runId","mentionId")
);

-- CreateTable
CREATE TABLE "topic" (
    "runId" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "coherence" DOUBLE PRECISION NOT NULL,
    "terms" JSONB NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("runId","index")
);

-- CreateTable
CREATE TABLE "persona" (
    "id" SERIAL NOT NULL,
    "runId" INTEGER NOT NULL,
    "key" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "revenue" DOUBLE PRECISION NOT NULL,
    "revenueShare" DOUBLE PRECISION NOT NULL,
    "summary" JSONB NOT NULL,

    CONSTRAINT "persona_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile" (
    "runId" INTEGER NOT NULL,
    "customerId" INTEGER NOT NULL,
    "personaId" INTEGER,
    "distance" DOUBLE PRECISION,
    "x" DOUBLE PRECISION,
    "y" DOUBLE PRECISION,
    "recency" DOUBLE PRECISION,
    "frequency" INTEGER,
    "monetary" DOUBLE PRECISION,
    "mentions" INTEGER NOT NULL DEFAULT 0,
    "sentiment" DOUBLE PRECISION,
    "topNeedKey" INTEGER,
    "needs" JSONB NOT NULL DEFAULT '[]',
    "blocks" JSONB NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "profile_pkey" PRIMARY KEY ("runId","customerId")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "runId" INTEGER NOT NULL,
    "customerId" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "parts" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("runId","customerId","rank")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_publishedRunId_key" ON "workspace"("publishedRunId");

-- CreateIndex
CREATE INDEX "member_userId_idx" ON "member"("userId");

-- CreateIndex
CREATE INDEX "import_workspaceId_createdAt_idx" ON "import"("workspaceId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "import_status_leaseUntil_idx" ON "import"("status", "leaseUntil");

-- CreateIndex
CREATE INDEX "import_reject_importId_line_idx" ON "import_reject"("importId", "line");

-- CreateIndex
CREATE INDEX "product_workspaceId_category_idx" ON "product"("workspaceId", "category");

-- CreateIndex
CREATE UNIQUE INDEX "product_workspaceId_key_key" ON "product"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "customer_workspaceId_key_key" ON "customer"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "order_line_workspaceId_orderedAt_idx" ON "order_line"("workspaceId", "orderedAt");

-- CreateIndex
CREATE INDEX "order_line_customerId_orderedAt_idx" ON "order_line"("customerId", "orderedAt");

-- CreateIndex
CREATE INDEX "order_line_productId_orderedAt_idx" ON "order_line"("productId", "orderedAt");

-- CreateIndex
CREATE UNIQUE INDEX "order_line_workspaceId_key_key" ON "order_line"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "event_workspaceId_occurredAt_idx" ON "event"("workspaceId", "occurredAt");

-- CreateIndex
CREATE INDEX "event_customerId_occurredAt_idx" ON "event"("customerId", "occurredAt");

-- CreateIndex
CREATE INDEX "event_productId_type_idx" ON "event"("productId", "type");

-- CreateIndex
CREATE UNIQUE INDEX "event_workspaceId_key_key" ON "event"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "document_workspaceId_writtenAt_idx" ON "document"("workspaceId", "writtenAt");

-- CreateIndex
CREATE INDEX "document_workspaceId_languageVersion_idx" ON "document"("workspaceId", "languageVersion");

-- CreateIndex
CREATE INDEX "document_customerId_idx" ON "document"("customerId");

-- CreateIndex
CREATE INDEX "document_productId_idx" ON "document"("productId");

-- CreateIndex
CREATE INDEX "document_dialogueKey_idx" ON "document"("dialogueKey");

-- CreateIndex
CREATE UNIQUE INDEX "document_workspaceId_key_key" ON "document"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "mention_textHash_idx" ON "mention"("textHash");

-- CreateIndex
CREATE UNIQUE INDEX "mention_documentId_seq_key" ON "mention"("documentId", "seq");

-- CreateIndex
CREATE INDEX "run_workspaceId_createdAt_idx" ON "run"("workspaceId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "run_status_idx" ON "run"("status");

-- CreateIndex
CREATE UNIQUE INDEX "run_workspaceId_number_key" ON "run"("workspaceId", "number");

-- CreateIndex
CREATE INDEX "run_shard_status_leaseUntil_idx" ON "run_shard"("status", "leaseUntil");

-- CreateIndex
CREATE INDEX "run_log_runId_id_idx" ON "run_log"("runId", "id");

-- CreateIndex
CREATE INDEX "need_runId_mentions_idx" ON "need"("runId", "mentions" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "need_runId_key_key" ON "need"("runId", "key");

-- CreateIndex
CREATE INDEX "need_mention_mentionId_idx" ON "need_mention"("mentionId");

-- CreateIndex
CREATE INDEX "need_mention_needId_quoteRank_idx" ON "need_mention"("needId", "quoteRank");

-- CreateIndex
CREATE INDEX "mention_score_mentionId_idx" ON "mention_score"("mentionId");

-- CreateIndex
CREATE UNIQUE INDEX "persona_runId_key_key" ON "persona"("runId", "key");

-- CreateIndex
CREATE INDEX "profile_runId_personaId_idx" ON "profile"("runId", "personaId");

-- CreateIndex
CREATE INDEX "profile_customerId_idx" ON "profile"("customerId");

-- CreateIndex
CREATE INDEX "recommendation_runId_productId_idx" ON "recommendation"("runId", "productId");

-- CreateIndex
CREATE INDEX "recommendation_customerId_idx" ON "recommendation"("customerId");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_publishedRunId_fkey" FOREIGN KEY ("publishedRunId") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_piece" ADD CONSTRAINT "upload_piece_importId_fkey" FOREIGN KEY ("importId") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_reject" ADD CONSTRAINT "import_reject_importId_fkey" FOREIGN KEY ("importId") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_productId_fkey" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_productId_fkey" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_productId_fkey" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_stage" ADD CONSTRAINT "run_stage_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_shard" ADD CONSTRAINT "run_shard_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_log" ADD CONSTRAINT "run_log_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artefact" ADD CONSTRAINT "artefact_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_mention" ADD CONSTRAINT "need_mention_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_mention" ADD CONSTRAINT "need_mention_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention_score" ADD CONSTRAINT "mention_score_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persona" ADD CONSTRAINT "persona_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile" ADD CONSTRAINT "profile_personaId_fkey" FOREIGN KEY ("personaId") REFERENCES "persona"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
