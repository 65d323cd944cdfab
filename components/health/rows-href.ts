import { documentsHref } from "@/lib/domain/documents/documents-href";
import { textSourceOf } from "@/lib/domain/documents/text-source";
import { importsHref } from "@/lib/domain/import/import-filter";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Where rows of a kind are seen: texts have an explorer, others are seen by the imports that brought them. */
export function rowsHref(workspace: string, kind: ImportKind): string {
  const source = textSourceOf(kind);
  return source ? documentsHref(workspace, { source }) : importsHref(workspace, { kind });
}
