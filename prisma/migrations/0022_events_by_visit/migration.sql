-- CreateIndex
CREATE INDEX "event_workspaceId_sessionKey_idx" ON "event"("workspaceId", "sessionKey");
