import type { DocumentFilter } from "@/lib/domain/documents/document-filter";

type Wanted = { readonly [K in keyof DocumentFilter]?: DocumentFilter[K] | undefined };

const DEFAULTS: Readonly<Record<string, unknown>> = { page: 1, by: "both" };

/** The address of the documents behind a number. What is undefined, empty or the first page is left out. */
export function documentsHref(workspace: string, filter: Wanted): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined && value !== "" && DEFAULTS[name] !== value) query.set(name, String(value));
  const text = query.toString();
  return `/${workspace}/documents${text ? `?${text}` : ""}`;
}
