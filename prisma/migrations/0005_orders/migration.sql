-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "personId" INTEGER;

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "aliasId" INTEGER,
ADD COLUMN     "joined" SMALLINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "aliasId" INTEGER;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "aliasId" INTEGER,
ADD COLUMN     "joined" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "orderKey" TEXT;

-- CreateTable
CREATE TABLE "order_head" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "customerId" INTEGER,
    "status" TEXT,
    "returned" BOOLEAN,
    "orderedAt" TIMESTAMPTZ(3),
    "amount" DOUBLE PRECISION,
    "updatedAt" TIMESTAMPTZ(3),
    "importId" INTEGER,

    CONSTRAINT "order_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_item" (
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
    "dueAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3),
    "importId" INTEGER,

    CONSTRAINT "order_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "order_head_customerId_idx" ON "order_head"("customerId");

-- CreateIndex
CREATE INDEX "order_head_importId_idx" ON "order_head"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "order_head_workspaceId_key_key" ON "order_head"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "order_item_workspaceId_orderKey_idx" ON "order_item"("workspaceId", "orderKey");

-- CreateIndex
CREATE INDEX "order_item_customerId_idx" ON "order_item"("customerId");

-- CreateIndex
CREATE INDEX "order_item_productId_idx" ON "order_item"("productId");

-- CreateIndex
CREATE INDEX "order_item_importId_idx" ON "order_item"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "order_item_workspaceId_key_key" ON "order_item"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "customer_personId_idx" ON "customer"("personId");

-- CreateIndex
CREATE INDEX "document_workspaceId_orderKey_idx" ON "document"("workspaceId", "orderKey");

-- AddForeignKey
ALTER TABLE "customer" ADD CONSTRAINT "customer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "customer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_head" ADD CONSTRAINT "order_head_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_head" ADD CONSTRAINT "order_head_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_item" ADD CONSTRAINT "order_item_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_item" ADD CONSTRAINT "order_item_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_item" ADD CONSTRAINT "order_item_productId_fkey" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What imports said of rows goes with the rows.
CREATE TRIGGER forget_import_changes AFTER DELETE ON "order_head"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_import_changes();
CREATE TRIGGER forget_import_changes AFTER DELETE ON "order_item"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_import_changes();
