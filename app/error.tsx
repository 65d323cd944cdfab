"use client";

import { Failure } from "@/components/layout/failure";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <Failure digest={error.digest} onRetry={reset} />
    </main>
  );
}
