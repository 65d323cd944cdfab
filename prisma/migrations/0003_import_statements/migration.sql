-- DropForeignKey
ALTER TABLE "import" DROP CONSTRAINT "import_sourceId_fkey";

-- DropForeignKey
ALTER TABLE "import" DROP CONSTRAINT "import_fixOfId_fkey";

-- DropForeignKey
ALTER TABLE "import_change" DROP CONSTRAINT "import_change_importId_fkey";

-- DropIndex
DROP INDEX "import_change_importId_idx";

-- AlterTable
ALTER TABLE "import_change" DROP COLUMN "after",
DROP COLUMN "before",
ADD COLUMN     "columns" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "rowIds" BIGINT[] DEFAULT ARRAY[]::BIGINT[],
ADD COLUMN     "said" JSONB,
ADD COLUMN     "workspaceId" INTEGER NOT NULL,
ALTER COLUMN "importId" DROP NOT NULL,
ALTER COLUMN "rowId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "product" ALTER COLUMN "updatedAt" DROP NOT NULL,
ALTER COLUMN "updatedAt" DROP DEFAULT;

-- AlterTable
ALTER TABLE "customer" ALTER COLUMN "updatedAt" DROP NOT NULL,
ALTER COLUMN "updatedAt" DROP DEFAULT;

-- CreateIndex
CREATE INDEX "import_change_workspaceId_importId_idx" ON "import_change"("workspaceId", "importId");

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_fixOfId_fkey" FOREIGN KEY ("fixOfId") REFERENCES "import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What imports said of rows goes with the rows. (\x3b is the semicolon, at which scripts are cut into statements.)
CREATE FUNCTION forget_import_changes() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  DELETE FROM import_change c USING gone WHERE c."table" = TG_TABLE_NAME::text AND c."rowId" = gone.id\x3b
  RETURN NULL\x3b
END';

CREATE TRIGGER forget_import_changes AFTER DELETE ON "product"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_import_changes();
CREATE TRIGGER forget_import_changes AFTER DELETE ON "customer"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_import_changes();
CREATE TRIGGER forget_import_changes AFTER DELETE ON "order_line"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_import_changes();
CREATE TRIGGER forget_import_changes AFTER DELETE ON "event"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_import_changes();
CREATE TRIGGER forget_import_changes AFTER DELETE ON "document"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_import_changes();
