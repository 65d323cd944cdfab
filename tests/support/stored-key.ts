import type { SampleShop } from "@/prisma/seed/sample-shop";

/**
 * Under which key the import stores a document of the sample shop: reviews by their id, turns by session and number.
 */
export function storedKeys({ files }: Pick<SampleShop, "files">): (documentKey: string) => string {
  const turns = new Map<string, string>();
  for (const { kind, content } of files) {
    if (kind !== "dialogues") continue;
    for (const line of content.trim().split("\n")) {
      const turn: { message_id: string; session_id: string; turn: number } = JSON.parse(line);
      turns.set(turn.message_id, `d:${turn.session_id}:${turn.turn}`);
    }
  }
  return (documentKey) => turns.get(documentKey) ?? `r:${documentKey}`;
}
