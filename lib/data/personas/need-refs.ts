import { needNames } from "@/lib/data/needs/need-names";
import type { NeedRef } from "@/lib/domain/documents/document-row";

/** The named needs of a run by key, most mentioned first. */
export async function needRefs(runId: number): Promise<Map<number, NeedRef>> {
  return new Map((await needNames(runId)).map((row) => [row.key, row]));
}
