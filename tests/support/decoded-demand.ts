import type { SampleTruth } from "@/prisma/seed/sample-shop";

export interface DemandMatch {
  readonly customers: number;
  /** Total variation distance (0 to 1) to the needs that were planted in each customer's texts, on average. */
  readonly distance: number;
  /** Share of customers whose largest need is one that they voiced most. */
  readonly top: number;
}

type Query = <Row extends object>(sql: string) => Promise<Row[]>;

/** How near the profiles' needs come to what each customer voices, and how near counting assigned mentions comes. */
export async function decodedDemand(query: Query, truth: SampleTruth, keyOf: (key: string) => string) {
  const mentions = await query<{ customer: string; document: string; text: string; need: number | null }>(
    `select c.key as customer, d.key as document, m.text, n.key as need
       from mention m join document d on d.id = m."documentId" join customer c on c.id = d."customerId"
       left join (need_mention nm join need n on n.id = nm."needId" and not n."isOther") on nm."mentionId" = m.id`,
  );
  const decoded = await query<{ customer: string; needs: { key: number; share: number }[] }>(
    `select c.key as customer, p.needs from profile p join customer c on c.id = p."customerId" where p.mentions > 0`,
  );
  const byDocument = new Map<string, typeof mentions>();
  for (const mention of mentions) {
    const own = byDocument.get(mention.document);
    if (own) own.push(mention);
    else byDocument.set(mention.document, [mention]);
  }
  const voiced = new Map<string, Map<string, number>>();
  const planted = new Map<number, Map<string, number>>();
  for (const { documentKey, needKey, text } of truth.mentions) {
    const hit = byDocument
      .get(keyOf(documentKey))
      ?.find((row) => row.text.includes(text.trim()) || text.includes(row.text.trim()));
    if (!hit) continue;
    add(voiced, hit.customer, needKey, 1);
    if (hit.need !== null) add(planted, hit.need, needKey, 1);
  }
  // A found need stands for the planted one that most of its planted mentions are of.
  const meaning = new Map([...planted].map(([key, counts]) => [key, largest(counts)]));
  const counted = new Map<string, Map<string, number>>();
  for (const { customer, need } of mentions) add(counted, customer, meaning.get(need ?? -1), 1);
  const read = new Map<string, Map<string, number>>();
  for (const { customer, needs } of decoded)
    for (const { key, share } of needs) add(read, customer, meaning.get(key), share);
  return { decoded: match(voiced, read), counting: match(voiced, counted) };
}

function match(
  truth: Map<string, Map<string, number>>,
  found: Map<string, Map<string, number>>,
): DemandMatch {
  let [distance, top] = [0, 0];
  for (const [customer, counts] of truth) {
    const [a, b] = [sharesOf(counts), sharesOf(found.get(customer) ?? new Map())];
    const keys = new Set([...a.keys(), ...b.keys()]);
    for (const key of keys) distance += Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0)) / 2;
    if (counts.get(largest(b)) === Math.max(...counts.values())) top++;
  }
  return { customers: truth.size, distance: distance / truth.size, top: top / truth.size };
}

function add<Key>(table: Map<Key, Map<string, number>>, key: Key, need: string | undefined, amount: number) {
  if (need === undefined) return;
  const row = table.get(key) ?? new Map<string, number>();
  row.set(need, (row.get(need) ?? 0) + amount);
  table.set(key, row);
}

function sharesOf(counts: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  return new Map([...counts].map(([key, value]) => [key, value / total]));
}

function largest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
