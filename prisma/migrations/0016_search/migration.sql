-- CreateTable
CREATE TABLE "search_query" (
    "workspaceId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "unmet" INTEGER NOT NULL DEFAULT 0,
    "results" INTEGER NOT NULL,
    "clicks" INTEGER NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_query_pkey" PRIMARY KEY ("workspaceId","text")
);

-- CreateTable
CREATE TABLE "search_click" (
    "workspaceId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "productId" INTEGER NOT NULL,
    "clicks" INTEGER NOT NULL DEFAULT 0,
    "weight" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_click_pkey" PRIMARY KEY ("workspaceId","text","productId")
);

-- CreateIndex
CREATE INDEX "search_query_workspaceId_asked_idx" ON "search_query"("workspaceId", "asked" DESC);

-- CreateIndex
CREATE INDEX "search_query_workspaceId_unmet_idx" ON "search_query"("workspaceId", "unmet" DESC);

-- CreateIndex
CREATE INDEX "search_click_productId_idx" ON "search_click"("productId");

-- AddForeignKey
ALTER TABLE "search_query" ADD CONSTRAINT "search_query_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_click" ADD CONSTRAINT "search_click_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_click" ADD CONSTRAINT "search_click_productId_fkey" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
