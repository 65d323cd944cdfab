import { fitLookalike } from "@/lib/algorithms/audience/fit-lookalike";
import { bootstrapMean, type Interval } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { createRandom } from "@/lib/algorithms/random";
import { lookalikeFeatures, type Purchase } from "@/lib/services/evaluate/lookalike-features";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import { type PurchaseFiles, readPurchases } from "@/lib/services/evaluate/read-purchases";

const DAY = 86_400_000;
const HORIZON_DAYS = 30;
const ORIGINS = 3;
/** Buyers that a group needs in the month; half of them are shown. */
const FEWEST_BUYERS = 20;
const MOST_GROUPS = 20;
const TOP = 0.1;

export interface LookalikeEvaluation {
  readonly customers: number;
  readonly purchases: number;
  readonly leftOut: number;
  readonly groups: number;
  /** Groups and months that were judged, and hidden buyers in all of them. */
  readonly audiences: number;
  readonly hidden: number;
  /** Times its share that the best tenth holds of hidden buyers; intervals over them. */
  readonly lift: Interval;
  /** The same of who bought on the most days so far, and of who bought the most from the group so far. */
  readonly frequentBuyers: Interval;
  readonly formerBuyers: Interval;
}

/**
 * Judges look-alikes of the next month's buyers of a group of products. Three times, a month apart, half of the known
 * customers who buy from the group in the following 30 days are shown as seed; all other known customers are ranked by
 * what was known before that month, and the hidden half is looked for in the best tenth.
 */
export async function evaluateLookalike(
  files: PurchaseFiles,
  options: { readonly seed: number; readonly tell: Tell },
): Promise<LookalikeEvaluation> {
  const read = await readPurchases(files);
  const end = read.purchases.reduce((last, { time }) => Math.max(last, time), Number.NEGATIVE_INFINITY);
  const found = { model: [] as number[], frequent: [] as number[], former: [] as number[] };
  let audiences = 0;
  for (let origin = ORIGINS; origin >= 1; origin--) {
    options.tell("months", (ORIGINS - origin) / ORIGINS);
    const now = end - origin * HORIZON_DAYS * DAY;
    const known = renumbered(read.purchases.filter(({ time }) => time < now));
    if (known.customers.size === 0) continue;
    const month = read.purchases.filter(({ time }) => time >= now && time < now + HORIZON_DAYS * DAY);
    const features = lookalikeFeatures(
      known.purchases,
      { customers: known.customers.size, items: read.items, groups: read.groups },
      now,
      options.seed,
    );
    const frequent = daysOf(known.purchases, known.customers.size);
    for (const [group, buyers] of buyersOf(month, known.customers)) {
      const split = halves(buyers, known.customers.size, options.seed + group);
      const former = new Float64Array(known.customers.size);
      for (const purchase of known.purchases)
        if (purchase.group === group) former[purchase.customer] = (former[purchase.customer] as number) + 1;
      audiences++;
      found.model.push(...liftsOf(fitLookalike(features, split.seeds, { seed: options.seed }).scores, split));
      found.frequent.push(...liftsOf(frequent, split));
      found.former.push(...liftsOf(former, split));
    }
  }
  const interval = (values: number[]) => bootstrapMean(Float64Array.from(values), { seed: options.seed });
  return {
    customers: read.customers,
    purchases: read.purchases.length,
    leftOut: read.leftOut,
    groups: read.groups,
    audiences,
    hidden: found.model.length,
    lift: interval(found.model),
    frequentBuyers: interval(found.frequent),
    formerBuyers: interval(found.former),
  };
}

interface Split {
  readonly seeds: Uint8Array;
  readonly hidden: readonly number[];
}

/** Customers of the purchases as numbers from 0, and the purchases by these. */
function renumbered(purchases: readonly Purchase[]) {
  const customers = new Map<number, number>();
  const own = purchases.map((purchase) => {
    const customer = customers.get(purchase.customer) ?? customers.size;
    customers.set(purchase.customer, customer);
    return { ...purchase, customer };
  });
  return { customers, purchases: own };
}

/** The groups with most known buyers in the month, and these. */
function buyersOf(month: readonly Purchase[], known: ReadonlyMap<number, number>): [number, number[]][] {
  const buyers = new Map<number, Set<number>>();
  for (const { group, customer } of month) {
    const row = known.get(customer);
    if (row !== undefined) buyers.set(group, (buyers.get(group) ?? new Set()).add(row));
  }
  return [...buyers]
    .map(([group, rows]): [number, number[]] => [group, [...rows].sort((a, b) => a - b)])
    .filter(([, rows]) => rows.length >= FEWEST_BUYERS)
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .slice(0, MOST_GROUPS);
}

function halves(buyers: readonly number[], customers: number, seed: number): Split {
  const order = [...createRandom(seed).shuffle(Int32Array.from(buyers))];
  const seeds = new Uint8Array(customers);
  for (const row of order.slice(0, order.length / 2)) seeds[row] = 1;
  return { seeds, hidden: order.slice(order.length / 2) };
}

function daysOf(purchases: readonly Purchase[], customers: number): Float64Array {
  const days = Array.from({ length: customers }, () => new Set<number>());
  for (const { customer, time } of purchases) days[customer]?.add(Math.floor(time / DAY));
  return Float64Array.from(days, ({ size }) => size);
}

/** Of each hidden row its part of the lift: 1 / .1 in the best tenth of those not shown, its share at the tie, else 0. */
function liftsOf(scores: Float64Array, { seeds, hidden }: Split): number[] {
  const others = scores.filter((_, row) => seeds[row] === 0).sort();
  const places = TOP * others.length;
  const cut = others[Math.max(0, Math.ceil(others.length - places))] ?? Number.POSITIVE_INFINITY;
  const above = others.reduce((sum, score) => sum + Number(score > cut), 0);
  const tied = others.reduce((sum, score) => sum + Number(score === cut), 0);
  const share = Math.min(1, (places - above) / tied);
  return hidden.map((row) => {
    const score = scores[row] as number;
    return (score > cut ? 1 : score === cut ? share : 0) / TOP;
  });
}
