import type { SampleTruth } from "@/prisma/seed/sample-shop";

/** Which planted need most of a found need's planted mentions are of, by the found need's key. */
export async function plantedOfNeeds(
  query: <Row extends object>(sql: string) => Promise<Row[]>,
  truth: SampleTruth,
  keyOf: (documentKey: string) => string,
): Promise<Map<number, string>> {
  const rows = await query<{ document: string; text: string; key: number }>(
    `select document.key as document, mention.text, need.key from need_mention
       join need on need.id = need_mention."needId" and not need."isOther"
       join mention on mention.id = need_mention."mentionId" join document on document.id = mention."documentId"`,
  );
  const planted = new Map<string, { needKey: string; text: string }[]>();
  for (const { documentKey, needKey, text } of truth.mentions) {
    const key = keyOf(documentKey);
    planted.set(key, [...(planted.get(key) ?? []), { needKey, text }]);
  }
  const counts = new Map<number, Map<string, number>>();
  for (const { document, text, key } of rows) {
    const said = planted.get(document)?.find((p) => p.text.includes(text.trim()) || text.includes(p.text));
    if (!said) continue;
    const own = counts.get(key) ?? new Map<string, number>();
    counts.set(key, own.set(said.needKey, (own.get(said.needKey) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, own]) => [key, [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""] as const),
  );
}
