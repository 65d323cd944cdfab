-- AlterTable
ALTER TABLE "need" ADD COLUMN     "effects" JSONB NOT NULL DEFAULT '[]';
