-- AlterTable
ALTER TABLE "run" ADD COLUMN     "joinedAt" TIMESTAMPTZ(3);
