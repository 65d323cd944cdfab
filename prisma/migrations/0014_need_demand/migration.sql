-- AlterTable
ALTER TABLE "need" ADD COLUMN     "demand" JSONB;
