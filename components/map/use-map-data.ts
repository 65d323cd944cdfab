"use client";

import { useCallback, useEffect, useState } from "react";
import { type PublicError, UNREACHABLE } from "@/lib/domain/action-result";
import type { MapData } from "@/lib/domain/map/map-data";

export type MapState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: PublicError }
  | { readonly state: "ready"; readonly data: MapData };

/** All customers on the map, asked for once, and the way to ask again. */
export function useMapData(workspace: string): [MapState, () => void] {
  const [state, setState] = useState<MapState>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const abort = new AbortController();
    setState({ state: "loading" });
    fetch(`/api/${workspace}/map`, { signal: abort.signal })
      .then(async (response) => {
        const body = await response.json();
        if (response.ok) setState({ state: "ready", data: body as MapData });
        else setState({ state: "failed", error: (body as { error: PublicError }).error });
      })
      .catch(() => {
        if (!abort.signal.aborted) setState({ state: "failed", error: UNREACHABLE });
      });
    return () => abort.abort();
  }, [workspace, attempt]);
  return [state, useCallback(() => setAttempt((count) => count + 1), [])];
}
