import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import { type Matrix, takeRows } from "@/lib/algorithms/matrix";
import { textVectors } from "@/lib/algorithms/recommend/text-vectors";

/** A text of somebody, about an item where it is told. */
export interface WrittenText {
  readonly user: string;
  readonly item: string | null;
  readonly text: string;
}

const DIMS = 128;

/**
 * Texts of users and of items in one space, as features of both: each user by what he wrote, each item by what was
 * written of it. `ofUser` and `ofItem` say which texts may be known of either. Cost: textVectors.
 */
export function textFeatures(
  { userIds, itemIds }: Interactions,
  texts: readonly WrittenText[],
  options: {
    seed: number;
    ofUser: (text: WrittenText) => boolean;
    ofItem: (text: WrittenText) => boolean;
  },
): { users: Matrix; items: Matrix } {
  const byUser = new Map<string, string[]>();
  const byItem = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, name: string, text: string) => {
    const known = to.get(name);
    if (known) known.push(text);
    else to.set(name, [text]);
  };
  for (const text of texts) {
    if (options.ofUser(text)) add(byUser, text.user, text.text);
    if (text.item !== null && options.ofItem(text)) add(byItem, text.item, text.text);
  }
  const bundles = [
    ...userIds.map((name) => byUser.get(name)?.join("\n") ?? ""),
    ...itemIds.map((name) => byItem.get(name)?.join("\n") ?? ""),
  ];
  const vectors = textVectors(bundles, { dims: DIMS, seed: options.seed });
  const rows = (from: number, count: number) =>
    takeRows(
      vectors,
      Int32Array.from({ length: count }, (_, n) => from + n),
    );
  return { users: rows(0, userIds.length), items: rows(userIds.length, itemIds.length) };
}
