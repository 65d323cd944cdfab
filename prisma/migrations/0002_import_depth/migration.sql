-- AlterEnum
ALTER TYPE "ImportKind" ADD VALUE 'surveys';

-- AlterEnum
ALTER TYPE "ImportStatus" ADD VALUE 'undone';

-- AlterEnum
ALTER TYPE "EventType" ADD VALUE 'share';

-- AlterEnum
ALTER TYPE "DocumentSource" ADD VALUE 'survey';

-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "countDuplicates" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "keepContacts" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "keepOriginals" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pseudonymise" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "import" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "fixOfId" INTEGER,
ADD COLUMN     "idempotencyKey" TEXT,
ADD COLUMN     "part" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "report" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "sourceId" INTEGER,
ADD COLUMN     "undoneAt" TIMESTAMPTZ(3),
ADD COLUMN     "undoneById" TEXT;

-- AlterTable
ALTER TABLE "import_reject" ADD COLUMN     "cells" JSONB,
ADD COLUMN     "fixedAt" TIMESTAMPTZ(3),
ADD COLUMN     "suggestion" TEXT;

-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "consent" BOOLEAN,
ADD COLUMN     "contacts" JSONB,
ADD COLUMN     "emailHash" TEXT,
ADD COLUMN     "phoneHash" TEXT;

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "updatedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "attributes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "bands" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "duplicateOfId" BIGINT,
ADD COLUMN     "masked" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "originalText" TEXT,
ADD COLUMN     "question" TEXT,
ADD COLUMN     "restored" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "run" ADD COLUMN     "staleAt" TIMESTAMPTZ(3),
ADD COLUMN     "staleReason" TEXT;

-- CreateTable
CREATE TABLE "import_change" (
    "id" BIGSERIAL NOT NULL,
    "importId" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "rowId" BIGINT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "import_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_mapping" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "shape" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "saved_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "keyHash" BYTEA NOT NULL,
    "counts" JSONB NOT NULL,
    "remaining" INTEGER NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_change_importId_idx" ON "import_change"("importId");

-- CreateIndex
CREATE INDEX "import_change_table_rowId_idx" ON "import_change"("table", "rowId");

-- CreateIndex
CREATE INDEX "saved_mapping_workspaceId_shape_idx" ON "saved_mapping"("workspaceId", "shape");

-- CreateIndex
CREATE UNIQUE INDEX "saved_mapping_workspaceId_name_key" ON "saved_mapping"("workspaceId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_workspaceId_idx" ON "api_key"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "erasure_workspaceId_keyHash_key" ON "erasure"("workspaceId", "keyHash");

-- CreateIndex
CREATE INDEX "import_sourceId_idx" ON "import"("sourceId");

-- CreateIndex
CREATE INDEX "import_fixOfId_idx" ON "import"("fixOfId");

-- CreateIndex
CREATE UNIQUE INDEX "import_workspaceId_idempotencyKey_key" ON "import"("workspaceId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "customer_workspaceId_emailHash_idx" ON "customer"("workspaceId", "emailHash");

-- CreateIndex
CREATE INDEX "customer_workspaceId_phoneHash_idx" ON "customer"("workspaceId", "phoneHash");

-- CreateIndex
CREATE INDEX "order_line_importId_idx" ON "order_line" USING BRIN ("importId");

-- CreateIndex
CREATE INDEX "event_importId_idx" ON "event" USING BRIN ("importId");

-- CreateIndex
CREATE INDEX "document_duplicateOfId_idx" ON "document"("duplicateOfId");

-- CreateIndex
CREATE INDEX "document_bands_idx" ON "document" USING GIN ("bands");

-- CreateIndex
CREATE INDEX "document_importId_idx" ON "document" USING BRIN ("importId");

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_fixOfId_fkey" FOREIGN KEY ("fixOfId") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_importId_fkey" FOREIGN KEY ("importId") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_mapping" ADD CONSTRAINT "saved_mapping_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Uploaded bytes are mostly compressed already, and read in ranges: kept as they are.
ALTER TABLE "upload_piece" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
