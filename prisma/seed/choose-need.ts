import type { Random } from "@/lib/algorithms/random";
import type { Customer } from "@/prisma/seed/make-customers";
import type { Product } from "@/prisma/seed/make-products";
import { needSeeds } from "@/prisma/seed/need-list";
import type { NeedSeed, NeedType, Wordings } from "@/prisma/seed/need-seed";
import { pick } from "@/prisma/seed/pick";
import type { Slots } from "@/prisma/seed/render-clause";

const typeWeight: Readonly<Record<NeedType, number>> = { complaint: 1, wish: 1, praise: 1.1, question: 0.9 };
/** Own persona's needs against other people's. */
const affinity = { own: 3.6, other: 0.4 };

/** The moment of a text: progress through the year from 0 to 1, month from 1 to 12. */
export interface Moment {
  readonly progress: number;
  readonly month: number;
  /** Whether the customer orders nothing for 90 days afterwards; absent where the year is too short to tell. */
  readonly leaves?: boolean;
}

/** Pull of a parting need on those who leave (about a fifth) and on those who stay: 1 on average. */
const parting = { leaves: 4, stays: 0.2 };

/** How much is said of a need at a point of the year. */
function trendPull(need: NeedSeed, progress: number, month: number): number {
  if (need.trend === "rising") return 0.05 + 5 * progress ** 3;
  if (need.trend === "fading") return 0.05 + 4 * (1 - progress) ** 3;
  if (need.trend === "seasonal") return Math.exp(1.4 * Math.cos(((month - 5) * Math.PI) / 6)) * 0.6;
  return 1;
}

/** A need that this customer might voice about this product now, or none; never one of `said`. */
export function chooseNeed(
  random: Random,
  customer: Customer,
  product: Product,
  when: Moment,
  options: {
    readonly said: ReadonlySet<NeedSeed>;
    readonly silence: number;
    readonly types?: readonly NeedType[];
  },
): NeedSeed | undefined {
  const { said, silence, types } = options;
  const fitting = needSeeds.filter(
    (need) =>
      need.kinds.includes(product.kindKey) &&
      !said.has(need) &&
      (types === undefined || types.includes(need.type)),
  );
  if (fitting.length === 0) return undefined;
  return pick<NeedSeed | undefined>(random, [...fitting, undefined], (need) => {
    if (need === undefined) return silence;
    const own = customer.persona.needs.includes(need.key) ? affinity.own : affinity.other;
    const { leaves } = when;
    const pull = !need.parting || leaves === undefined ? 1 : leaves ? parting.leaves : parting.stays;
    return (
      (need.weight ?? 1) * typeWeight[need.type] * own * pull * trendPull(need, when.progress, when.month)
    );
  });
}

/** Values for the slots of a need's wordings when it is said of a product. */
export function slotsFor(need: NeedSeed | undefined, product: Product): Slots {
  const p: Wordings = product.kind.nouns;
  const part = need?.partsByBranch?.[product.kind.branch] ?? need?.partsByBranch?.any ?? need?.parts;
  return part === undefined ? { p } : { p, part };
}
