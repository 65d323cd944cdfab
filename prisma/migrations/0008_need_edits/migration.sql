-- AlterTable
ALTER TABLE "need" ADD COLUMN     "hidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pinned" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "need_mention" ADD COLUMN     "editIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "foundKey" INTEGER;

-- CreateTable
CREATE TABLE "need_edit" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "by" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneBy" TEXT,

    CONSTRAINT "need_edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_view" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "need_edit_workspaceId_id_idx" ON "need_edit"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "need_view_workspaceId_createdById_name_key" ON "need_view"("workspaceId", "createdById", "name");

-- AddForeignKey
ALTER TABLE "need_edit" ADD CONSTRAINT "need_edit_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_view" ADD CONSTRAINT "need_view_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
