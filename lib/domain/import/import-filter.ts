import { z } from "zod";
import { IMPORT_KINDS } from "@/lib/domain/import/kinds";
import { listHref } from "@/lib/domain/list-href";

/** `waiting`: for somebody to send or match it; `running`: or in the queue. */
export const IMPORT_STATES = ["waiting", "running", "done", "failed", "cancelled", "undone"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_SORTS = ["uploaded", "file", "read", "rejected"] as const;
export type ImportSort = (typeof IMPORT_SORTS)[number];

/** Which way a column is looked at first. */
export const FIRST_IMPORT_DIRECTION: Record<ImportSort, "asc" | "desc"> = {
  uploaded: "desc",
  file: "asc",
  read: "desc",
  rejected: "desc",
};

/** The state of the list of imports, as its address holds it. What makes no sense is as if it were not there. */
export const importFilter = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  kind: z.enum(IMPORT_KINDS).optional().catch(undefined),
  status: z.enum(IMPORT_STATES).optional().catch(undefined),
  sort: z.enum(IMPORT_SORTS).catch("uploaded").default("uploaded"),
  dir: z.enum(["asc", "desc"]).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type ImportFilter = z.output<typeof importFilter>;

/** Whether the filter leaves imports out. */
export function narrowsImports({ q, kind, status }: ImportFilter): boolean {
  return q !== "" || kind !== undefined || status !== undefined;
}

/** The address of the list under a filter. */
export function importsHref(workspace: string, filter: Partial<ImportFilter>): string {
  return listHref(`/${workspace}/data`, filter, { page: 1, ...(filter.dir ? {} : { sort: "uploaded" }) });
}
