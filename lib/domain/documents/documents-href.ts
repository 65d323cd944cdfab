import type { DocumentFilter } from "@/lib/domain/documents/document-filter";
import { listHref } from "@/lib/domain/list-href";

type Wanted = { readonly [K in keyof DocumentFilter]?: DocumentFilter[K] | undefined };

const DEFAULTS = { page: 1, by: "both" };

/** The address of the documents behind a number. What is undefined, empty or the first page is left out. */
export function documentsHref(workspace: string, filter: Wanted): string {
  return listHref(`/${workspace}/documents`, filter, DEFAULTS);
}
