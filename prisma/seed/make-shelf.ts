import type { Random } from "@/lib/algorithms/random";
import type { Product } from "@/prisma/seed/make-products";
import { likingOn, type Taste } from "@/prisma/seed/make-tastes";
import { pick } from "@/prisma/seed/pick";

/** What the shop's own list shows a visitor, with the chances that decide it. */
export interface Shelf {
  readonly places: number;
  /** One product of the list; one that stands there already is drawn again. */
  draw(random: Random): Product;
  /** Chance of one draw; of a place: divided by what the products above it leave. */
  chanceOf(product: Product): number;
  /** Chance of a click on a product at a place, from 1: follows taste and fades with the place. */
  clickChance(product: Product, position: number): number;
  likingOf(product: Product): number;
}

/** Share of draws that follow the visitor's taste instead of what sells. */
const PERSONAL = 0.45;

export function makeShelf(
  liking: Taste | undefined,
  products: readonly Product[],
  day: number,
  month: number,
): Shelf {
  const taste = new Map(products.map((p) => [p, likingOn(liking, p, day, month)]));
  const likingOf = (p: Product) => taste.get(p) ?? 0;
  const best = Math.max(...taste.values(), 1e-9);
  const byTaste = (p: Product) => (day < p.listedDay ? 0 : Math.sqrt(likingOf(p)));
  const bySales = (p: Product) => (day < p.listedDay ? 0 : p.appeal * p.appeal);
  const sumOf = (weight: (p: Product) => number) => products.reduce((sum, p) => sum + weight(p), 0);
  const [tastes, sales] = [sumOf(byTaste), sumOf(bySales)];
  return {
    places: 10,
    draw: (random) => pick(random, products, random.next() < PERSONAL ? byTaste : bySales),
    chanceOf: (p) => (PERSONAL * byTaste(p)) / tastes + ((1 - PERSONAL) * bySales(p)) / sales,
    clickChance: (p, position) => (0.03 + 0.6 * (likingOf(p) / best) ** 0.6) / (1 + 0.22 * (position - 1)),
    likingOf,
  };
}
