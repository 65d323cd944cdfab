"use client";

import { useEffect, useState } from "react";
import type { MapRow } from "@/lib/domain/map/map-data";
import type { MapSubject } from "@/lib/domain/map/map-subject";

const kept = new Map<string, MapRow>();
/** Rows that are remembered; then all are forgotten. */
const MOST_KEPT = 2_000;
/** A row is asked for when the same ones have been wanted for so long. */
const SETTLE_MS = 80;

/** Points in words, by id; those that have not come yet are left out. */
export function useRows(
  workspace: string,
  subject: MapSubject,
  ids: readonly number[],
): ReadonlyMap<number, MapRow> {
  const wanted = ids.join(",");
  const [, setCame] = useState(0);
  useEffect(() => {
    const missing = wanted.split(",").filter((id) => id !== "" && !kept.has(`${workspace}/${subject}/${id}`));
    if (missing.length === 0) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const response = await fetch(`/api/${workspace}/map/rows?of=${subject}&ids=${missing.join(",")}`, {
        signal: abort.signal,
      }).catch(() => null);
      if (!response?.ok) return;
      if (kept.size > MOST_KEPT) kept.clear();
      for (const row of (await response.json()) as MapRow[])
        kept.set(`${workspace}/${subject}/${row.id}`, row);
      setCame((count) => count + 1);
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [workspace, subject, wanted]);
  return new Map(
    ids.flatMap((id) => {
      const row = kept.get(`${workspace}/${subject}/${id}`);
      return row ? [[id, row] as const] : [];
    }),
  );
}
