"use client";

import { useCallback, useEffect, useState } from "react";
import { type PublicError, UNREACHABLE } from "@/lib/domain/action-result";
import { unpackColumns } from "@/lib/domain/map/pack-columns";

export interface Loaded<Head, Own> {
  /** What came last; it stays while the next is asked for. */
  readonly data: { readonly head: Head; readonly columns: Own } | null;
  readonly error: PublicError | null;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** Columns of numbers from an address, asked for anew when it changes. */
export function useColumns<Head, Own>(url: string): Loaded<Head, Own> {
  const [state, setState] = useState<Omit<Loaded<Head, Own>, "retry">>({
    data: null,
    error: null,
    isLoading: true,
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, isLoading: true }));
    fetch(url, { signal: abort.signal })
      .then(async (response) => {
        if (response.ok) {
          const data = unpackColumns<Head, Own>(await response.arrayBuffer());
          setState({ data, error: null, isLoading: false });
        } else {
          const { error } = (await response.json()) as { error: PublicError };
          setState({ data: null, error, isLoading: false });
        }
      })
      .catch(() => {
        if (!abort.signal.aborted) setState({ data: null, error: UNREACHABLE, isLoading: false });
      });
    return () => abort.abort();
  }, [url, attempt]);
  return { ...state, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
