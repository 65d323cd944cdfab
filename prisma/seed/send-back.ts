import type { Random } from "@/lib/algorithms/random";
import type { OrderLine } from "@/prisma/seed/make-orders";
import type { Review } from "@/prisma/seed/make-reviews";
import { needSeeds } from "@/prisma/seed/need-list";

/** The order lines, where those that a review explains by a need that sends things back are returned too. */
export function sendBack(
  random: Random,
  orders: readonly OrderLine[],
  reviews: readonly Review[],
): OrderLine[] {
  const odds = new Map(needSeeds.map(({ key, returned = 0 }) => [key, returned]));
  const back = new Set<OrderLine>();
  for (const { customer, product, time, mentions } of reviews) {
    const chance = Math.max(0, ...mentions.map(({ needKey }) => odds.get(needKey) ?? 0));
    if (chance === 0 || random.next() >= chance) continue;
    const line = orders.findLast(
      (order) => order.customer === customer && order.product === product && order.time <= time,
    );
    if (line) back.add(line);
  }
  return orders.map((line) => (back.has(line) ? { ...line, returned: true } : line));
}
