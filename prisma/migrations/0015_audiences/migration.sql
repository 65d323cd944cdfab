-- CreateEnum
CREATE TYPE "AudienceKind" AS ENUM ('rule', 'selection', 'lookalike', 'upload');

-- AlterTable
ALTER TABLE "run" ADD COLUMN     "layOut" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "audience" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "AudienceKind" NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT false,
    "rule" JSONB,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "audience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audience_member" (
    "audienceId" INTEGER NOT NULL,
    "customerId" INTEGER NOT NULL,
    "score" DOUBLE PRECISION,

    CONSTRAINT "audience_member_pkey" PRIMARY KEY ("audienceId","customerId")
);

-- CreateIndex
CREATE INDEX "audience_workspaceId_createdAt_idx" ON "audience"("workspaceId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "audience_member_customerId_idx" ON "audience_member"("customerId");

-- AddForeignKey
ALTER TABLE "audience" ADD CONSTRAINT "audience_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audience_member" ADD CONSTRAINT "audience_member_audienceId_fkey" FOREIGN KEY ("audienceId") REFERENCES "audience"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audience_member" ADD CONSTRAINT "audience_member_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
