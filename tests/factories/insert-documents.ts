import { createHash } from "node:crypto";
import type pg from "pg";
import type { InsertedImports } from "@/tests/factories/insert-imports";
import { insertRows } from "@/tests/factories/insert-rows";
import type { PlannedShop } from "@/tests/factories/plan-shop";
import type { PlacedMention } from "@/tests/factories/summarise-needs";

/** Reviews and customers' turns in the order of the plan; the agents' answers beside them. Returns the former's ids. */
export async function insertDocuments(
  client: pg.ClientBase,
  workspaceId: number,
  plan: PlannedShop,
  productIds: readonly number[],
  customerIds: readonly number[],
  imports: InsertedImports,
): Promise<string[]> {
  const ids = await insertRows<string>(
    client,
    "document",
    plan.documents.map((document, index) => ({
      workspaceId,
      key: document.source === "review" ? `R${index}` : `D${index}:1`,
      source: document.source,
      customerId: customerIds[document.customer],
      productId: productIds[document.product],
      rating: document.rating,
      text: document.text,
      dialogueKey: document.source === "dialogue" ? `D${index}` : null,
      turn: document.source === "dialogue" ? 1 : null,
      speaker: document.source === "dialogue" ? "customer" : null,
      writtenAt: document.writtenAt,
      importId: document.source === "review" ? imports.reviews : imports.dialogues,
      importLine: index + 2,
      language: document.language,
      languageVersion: 1,
    })),
    "id",
  );
  // The agent's answer to each dialogue: kept, and never counted.
  await insertRows(
    client,
    "document",
    plan.documents.flatMap((document, index) =>
      document.source === "dialogue"
        ? [
            {
              workspaceId,
              key: `D${index}:2`,
              source: "dialogue",
              productId: productIds[document.product],
              text: document.language === "en" ? "Let me look into that for you." : "亲，我马上帮您看一下。",
              dialogueKey: `D${index}`,
              turn: 2,
              speaker: "agent",
              writtenAt: new Date(document.writtenAt.getTime() + 60_000),
              importId: imports.dialogues,
              importLine: index + 3,
              language: document.language,
              languageVersion: 1,
            },
          ]
        : [],
    ),
  );
  return ids;
}

/** The planned mentions with their tokens. */
export async function insertMentions(
  client: pg.ClientBase,
  plan: PlannedShop,
  documentIds: readonly string[],
) {
  const flat = plan.documents.flatMap((document, documentIndex) =>
    document.mentions.map((mention, seq) => ({ document, documentIndex, mention, seq })),
  );
  const ids = await insertRows<string>(
    client,
    "mention",
    flat.map(({ document, documentIndex, mention, seq }) => ({
      documentId: documentIds[documentIndex],
      seq,
      start: mention.start,
      end: mention.end,
      text: mention.text,
      language: document.language,
      textHash: createHash("sha256").update(mention.text).digest(),
      tokens: JSON.stringify(tokensOf(mention.text, document.language)),
      entities: "[]",
      keywords: tokensOf(mention.text, document.language)
        .filter((token) => !token.stop)
        .map((token) => token.lemma),
    })),
    "id",
  );
  return flat.map((item, index): PlacedMention => ({ ...item, id: ids[index] ?? "" }));
}

/** Words by their spaces, Chinese by pairs of characters: enough to show tokens, and the same everywhere. */
function tokensOf(text: string, language: "en" | "zh") {
  const pattern = language === "en" ? /[\p{L}\p{N}'-]+/gu : /\p{Script=Han}{1,2}/gu;
  return [...text.matchAll(pattern)].map((found, index) => ({
    text: found[0],
    lemma: found[0].toLowerCase(),
    pos: (["noun", "verb", "adj", "adv", "other"] as const)[index % 5],
    start: found.index,
    end: found.index + found[0].length,
    stop: found[0].length < 4 && language === "en",
  }));
}
