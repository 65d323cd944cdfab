import { pool } from "@/lib/data/pool";
import type { DocumentSource } from "@/lib/domain/documents/excerpt";
import { TEXT_SOURCES, type TextKind } from "@/lib/domain/documents/text-source";
import type { TextHealth } from "@/lib/domain/health/health";

interface Row {
  source: DocumentSource;
  rows: number;
  from: Date | null;
  to: Date | null;
  customer: number;
  product: number;
  rating: number;
  time: number;
  question: number;
  productKnown: number;
  customerKnown: number;
  duplicates: number;
  flagged: number;
  masked: number;
}

/** Which fields say something of each kind of text. */
const SHOWN: Record<TextKind, readonly ("customer" | "product" | "rating" | "time" | "question")[]> = {
  reviews: ["customer", "product", "rating", "time"],
  dialogues: ["customer", "product", "time"],
  surveys: ["question", "customer", "product", "rating", "time"],
};

/** Texts by kind, in one pass over them. Agents' turns of a dialogue do not count. */
export async function textHealth(workspaceId: number): Promise<TextHealth[]> {
  const { rows } = await pool().query<Row>(
    `select d.source, count(*)::int as rows, min(d."writtenAt") as "from", max(d."writtenAt") as "to",
            count(d."customerId")::int as customer, count(d."productId")::int as product,
            count(d.rating)::int as rating, count(d."writtenAt")::int as time, count(d.question)::int as question,
            (count(*) filter (where p.known))::int as "productKnown",
            (count(*) filter (where c.known))::int as "customerKnown",
            count(d."duplicateOfId")::int as duplicates,
            (count(*) filter (where cardinality(d."spamReasons") > 0))::int as flagged,
            (count(*) filter (where d.masked > 0))::int as masked
       from document d
       left join product p on p.id = d."productId"
       left join customer c on c.id = d."customerId"
      where d."workspaceId" = $1 and d.speaker is distinct from 'agent'
      group by d.source`,
    [workspaceId],
  );
  return (Object.keys(TEXT_SOURCES) as TextKind[]).map((kind) => {
    const row = rows.find(({ source }) => source === TEXT_SOURCES[kind]);
    const all = row?.rows ?? 0;
    return {
      kind,
      rows: all,
      from: row?.from ?? null,
      to: row?.to ?? null,
      fields: [
        { field: "text", filled: all },
        ...SHOWN[kind].map((field) => ({ field, filled: row?.[field] ?? 0 })),
      ],
      productKnown: row?.productKnown ?? 0,
      customerKnown: row?.customerKnown ?? 0,
      duplicates: row?.duplicates ?? 0,
      flagged: row?.flagged ?? 0,
      masked: row?.masked ?? 0,
    };
  });
}
