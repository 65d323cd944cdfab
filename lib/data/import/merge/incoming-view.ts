import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import type { ImportKind } from "@/lib/domain/import/kinds";

const NAMED = `left join product_of p on p.key = w.product left join customer_of c on c.key = w.customer`;

const document = (source: string, own: Readonly<Record<string, string>>) => {
  const { rating = "null::float8", question = "null::text", speaker = "null::text" } = own;
  const { dialogue = "null::text", turn = "null::int", order = "null::text" } = own;
  return `select w."row", w.key, w.line as "importLine", '${source}'::"DocumentSource" as source, ${dialogue} as "dialogueKey",
    ${turn} as turn, ${order} as "orderKey", c.id as "customerId", p.id as "productId", ${rating} as rating, w.text, w."originalText",
    coalesce(w.masked, 0) as masked, coalesce(w.bands, '{}') as bands, coalesce(w.flags, '{}') as "spamReasons",
    ${question} as question, ${speaker} as speaker,
    nullif(coalesce(w."textAttributes", '{}') || case when w.customer is null then coalesce(w.attributes, '{}') else '{}' end, '{}')
      as attributes, w.time as "writtenAt"
    from winner w ${NAMED}`;
};

const line = (time: string) =>
  `select w."row", w.key, w."order" as "orderKey", p.id as "productId", w.price as "unitPrice", ${time},
          c.id as "customerId", w.quantity, w.status, w.returned, w."updatedAt"
     from winner w ${NAMED}`;

const ORDERS: Partial<Record<MergedTable["name"], string>> = {
  order_line: line(`w.time as "orderedAt"`),
  order_item: line(`w."dueAt"`),
  order_head: `select w."row", w.key, c.id as "customerId", w.status, w.returned, w.time as "orderedAt", w.amount,
                      w."updatedAt"
                 from winner w ${NAMED}`,
};

const VIEWS: Record<Exclude<ImportKind, "orders">, string> = {
  reviews: document("review", { rating: "w.rating", order: `w."order"` }),
  surveys: document("survey", { rating: "w.rating", question: "w.question", order: `w."order"` }),
  dialogues: document("dialogue", {
    dialogue: "coalesce(w.dialogue, w.key)",
    turn: "w.place",
    speaker: "w.speaker",
  }),
  events: `select w."row", w.key, w.type::"EventType" as type, c.id as "customerId", p.id as "productId",
                  w.session as "sessionKey", w.position, w.time as "occurredAt"
             from winner w ${NAMED}`,
  products: `select w."row", w.key, w.title, w.category, w.brand, w.price, w."listPrice", w.stock,
                    nullif(w.attributes, '{}') as attributes, w."listedAt", w."updatedAt"
               from winner w`,
  customers: `select w."row", w.key, nullif(w.attributes, '{}') as attributes, nullif(w.contacts, '{}') as contacts,
                     w."emailHash", w."phoneHash", w.consent, null::integer as "personId", w."joinedAt", w."updatedAt"
                from winner w`,
};

/** The statement that makes the view `incoming`: the winners of a kind in the columns of its table. */
export function incomingView(kind: ImportKind, table: MergedTable["name"]): string {
  const view = kind === "orders" ? ORDERS[table] : VIEWS[kind];
  if (view === undefined) throw new Error(`no rows of ${kind} go to ${table}`);
  return `create temp view incoming as ${view}`;
}
