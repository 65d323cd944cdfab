-- CreateIndex
CREATE INDEX "product_stock_workspaceId_risk_advice_atStake_idx" ON "product_stock"("workspaceId", "risk", "advice", "atStake");
