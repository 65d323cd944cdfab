-- CreateTable
CREATE TABLE "stock_setting" (
    "workspaceId" INTEGER NOT NULL,
    "leadDays" INTEGER,
    "serviceLevel" DOUBLE PRECISION NOT NULL DEFAULT 0.95,
    "minimum" INTEGER,
    "firstDay" DATE,
    "askedAt" TIMESTAMPTZ(3),
    "forecastAt" TIMESTAMPTZ(3),

    CONSTRAINT "stock_setting_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "product_stock" (
    "productId" INTEGER NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "leadDays" INTEGER,
    "serviceLevel" DOUBLE PRECISION,
    "minimum" INTEGER,
    "middle" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[],
    "low" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[],
    "high" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[],
    "basis" TEXT NOT NULL DEFAULT 'none',
    "risk" TEXT NOT NULL DEFAULT 'unknown',
    "atStake" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "advice" TEXT NOT NULL DEFAULT 'noDemand',
    "coverDays" DOUBLE PRECISION,
    "reorderPoint" DOUBLE PRECISION,
    "quantity" INTEGER,
    "orderDay" DATE,

    CONSTRAINT "product_stock_pkey" PRIMARY KEY ("productId")
);

-- CreateTable
CREATE TABLE "stock_order" (
    "id" SERIAL NOT NULL,
    "workspaceId" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "expectedDay" DATE NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "stock_order_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "product_stock_workspaceId_risk_atStake_productId_idx" ON "product_stock"("workspaceId", "risk", "atStake" DESC, "productId");

-- CreateIndex
CREATE INDEX "product_stock_workspaceId_atStake_productId_idx" ON "product_stock"("workspaceId", "atStake" DESC, "productId");

-- CreateIndex
CREATE INDEX "product_stock_workspaceId_advice_atStake_productId_idx" ON "product_stock"("workspaceId", "advice", "atStake" DESC, "productId");

-- CreateIndex
CREATE INDEX "stock_order_productId_idx" ON "stock_order"("productId");

-- CreateIndex
CREATE INDEX "stock_order_workspaceId_createdAt_idx" ON "stock_order"("workspaceId", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "stock_setting" ADD CONSTRAINT "stock_setting_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_stock" ADD CONSTRAINT "product_stock_productId_fkey" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_stock" ADD CONSTRAINT "product_stock_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_order" ADD CONSTRAINT "stock_order_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_order" ADD CONSTRAINT "stock_order_productId_fkey" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
