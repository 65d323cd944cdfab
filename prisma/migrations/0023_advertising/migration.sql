-- CreateEnum
CREATE TYPE "ExportArm" AS ENUM ('addressed', 'heldBack', 'suppressed');

-- AlterTable
ALTER TABLE "profile" ADD COLUMN     "churn" DOUBLE PRECISION,
ADD COLUMN     "expectedRevenue" DOUBLE PRECISION,
ADD COLUMN     "nextFrom" DOUBLE PRECISION,
ADD COLUMN     "nextTo" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "audience_export" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "audienceId" INTEGER NOT NULL,
    "layout" TEXT NOT NULL,
    "holdout" DOUBLE PRECISION NOT NULL,
    "suppression" JSONB NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audience_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audience_export_member" (
    "exportId" INTEGER NOT NULL,
    "customerId" INTEGER NOT NULL,
    "arm" "ExportArm" NOT NULL,

    CONSTRAINT "audience_export_member_pkey" PRIMARY KEY ("exportId","customerId")
);

-- CreateIndex
CREATE INDEX "audience_export_workspaceId_createdAt_idx" ON "audience_export"("workspaceId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "audience_export_audienceId_idx" ON "audience_export"("audienceId");

-- CreateIndex
CREATE INDEX "audience_export_member_customerId_idx" ON "audience_export_member"("customerId");

-- AddForeignKey
ALTER TABLE "audience_export" ADD CONSTRAINT "audience_export_audienceId_fkey" FOREIGN KEY ("audienceId") REFERENCES "audience"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audience_export_member" ADD CONSTRAINT "audience_export_member_exportId_fkey" FOREIGN KEY ("exportId") REFERENCES "audience_export"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audience_export_member" ADD CONSTRAINT "audience_export_member_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
