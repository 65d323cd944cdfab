import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Value } from "@/lib/domain/import/parse-field";

type Values = Record<string, Value | null>;

/**
 * What makes a row the same as one that came before.
 *
 * `given`: an id of the file's own. `content`: what is to be hashed, where there is none. Where two equal rows are two
 * things (two lines of an order, two views), the merge adds which of the equal rows of its file a row is, so that both
 * stay, and the same file twice adds nothing.
 *
 * | kind | identity |
 * |---|---|
 * | reviews | id, else customer + product + text + time |
 * | orders | order + product + time + price, and the place among equal lines by quantity; without a product, the order |
 * | events | id, else all that it says, and the place among equal rows |
 * | dialogues | dialogue + turn; without a turn, the place in the dialogue as the file has it; without a dialogue each row is one |
 * | products, customers | their id |
 * | surveys | id + question, else all that it says |
 */
export type Identity = { readonly given: string } | { readonly content: string };

export function rowIdentity(kind: ImportKind, values: Values): Identity {
  switch (kind) {
    case "reviews":
      return values.id !== null
        ? { given: `r:${values.id}` }
        : { content: `r\u001f${joined(values, "customer", "product", "text", "time")}` };
    case "orders":
      if ((values.product ?? null) === null) return { given: String(values.order) };
      return { content: joined(values, "order", "product", "time", "price") };
    case "events":
      return values.id !== null
        ? { given: `e:${values.id}` }
        : { content: joined(values, "type", "customer", "product", "session", "position", "time") };
    case "dialogues":
      return values.dialogue !== null
        ? { given: `d:${values.dialogue}` }
        : { content: `d\u001f${joined(values, "customer", "product", "speaker", "text", "time")}` };
    case "products":
      return { given: String(values.product) };
    case "customers":
      return { given: String(values.customer) };
    case "surveys":
      return values.id !== null
        ? { content: `s\u001f${joined(values, "id", "question")}` }
        : {
            content: `s\u001f${joined(values, "customer", "product", "question", "text", "rating", "time")}`,
          };
  }
}

function joined(values: Values, ...names: readonly string[]): string {
  let text = "";
  for (const [at, name] of names.entries()) text += `${at > 0 ? "\u001f" : ""}${values[name] ?? ""}`;
  return text;
}
