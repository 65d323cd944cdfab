import { maskText } from "@/lib/algorithms/privacy/mask-text";

const LONGEST = 100;

/** A query as it is counted: folded, with what is personal in it masked; empty for nothing. */
export function loggedQuery(query: string): string {
  const folded = query.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim().slice(0, LONGEST);
  return folded && maskText(folded).text;
}
