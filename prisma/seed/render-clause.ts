import type { Random } from "@/lib/algorithms/random";
import type { Wordings } from "@/prisma/seed/need-seed";
import { pick } from "@/prisma/seed/pick";
import { commonSlots } from "@/prisma/seed/words/fillers.data";
import { shopName } from "@/prisma/seed/words/service.data";

export type Language = "en" | "zh";
export type Slots = Readonly<Record<string, Wordings>>;

/**
 * Writes a wording out: `[a|b|]` becomes one of its choices, `{slot}` one of the slot's values.
 *
 * @throws Error if a slot has no values, so that a slip in the word data is found by the first test.
 */
export function renderClause(random: Random, template: string, language: Language, slots: Slots): string {
  const chosen = template.replace(/\[([^\]]*)\]/g, (_, choices: string) => pick(random, choices.split("|")));
  return chosen.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === "shop") return shopName[language];
    const values = slots[slot] ?? commonSlots[slot as keyof typeof commonSlots];
    if (values === undefined) throw new Error(`no values for {${slot}} in "${template}"`);
    return pick(random, values[language]);
  });
}
