-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "personaCount" INTEGER;

-- AlterTable
ALTER TABLE "persona" ADD COLUMN     "pinned" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "profile" ADD COLUMN     "foundKey" INTEGER;

-- CreateTable
CREATE TABLE "text_profile" (
    "runId" INTEGER NOT NULL,
    "documentId" BIGINT NOT NULL,
    "personaId" INTEGER,
    "foundKey" INTEGER,
    "distance" DOUBLE PRECISION,
    "needs" JSONB NOT NULL DEFAULT '[]',
    "blocks" JSONB NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "text_profile_pkey" PRIMARY KEY ("runId","documentId")
);

-- CreateIndex
CREATE INDEX "text_profile_runId_personaId_idx" ON "text_profile"("runId", "personaId");

-- CreateIndex
CREATE INDEX "text_profile_personaId_idx" ON "text_profile"("personaId");

-- CreateIndex
CREATE INDEX "text_profile_documentId_idx" ON "text_profile"("documentId");

-- AddForeignKey
ALTER TABLE "text_profile" ADD CONSTRAINT "text_profile_runId_fkey" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_profile" ADD CONSTRAINT "text_profile_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_profile" ADD CONSTRAINT "text_profile_personaId_fkey" FOREIGN KEY ("personaId") REFERENCES "persona"("id") ON DELETE SET NULL ON UPDATE CASCADE;
