"use client";

import { Failure } from "@/components/layout/failure";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <Failure error={error} onRetry={retry} />
    </main>
  );
}
