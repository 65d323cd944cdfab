import type { Random } from "@/lib/algorithms/random";
import type { Calendar } from "@/prisma/seed/calendar";
import { formatTime } from "@/prisma/seed/format-time";
import type { Customer } from "@/prisma/seed/make-customers";
import { type OrderLine, timeOfDay } from "@/prisma/seed/make-orders";
import type { Product } from "@/prisma/seed/make-products";
import { makeShelf } from "@/prisma/seed/make-shelf";
import type { Taste } from "@/prisma/seed/make-tastes";
import { pick } from "@/prisma/seed/pick";
import { toCsv } from "@/prisma/seed/to-csv";

interface ShopEvent {
  readonly customer: Customer;
  readonly product: Product;
  readonly type: "impression" | "click" | "view" | "favourite" | "cart";
  readonly session: number;
  /** Place in the shown list, from 1; only impressions and the clicks on them have one. */
  readonly position: number | undefined;
  /** Only impressions: the chance with which the shop showed this product here, given those above it. */
  readonly propensity?: number;
  readonly time: number;
}

interface Visit {
  readonly customer: Customer;
  readonly session: number;
  readonly time: number;
}

/** A visit that ends in a purchase: looked at, perhaps beside others of its kind, and put in the cart. */
function buyingVisit(
  random: Random,
  line: OrderLine,
  visit: Visit,
  products: readonly Product[],
): ShopEvent[] {
  const events: ShopEvent[] = [];
  let time = visit.time;
  const add = (product: Product, type: ShopEvent["type"]) => {
    time += 8_000 + random.integer(90_000);
    events.push({ ...visit, product, type, position: undefined, time });
  };
  const rivals = products.filter((p) => p.kindKey === line.product.kindKey && p !== line.product);
  if (rivals.length > 0 && random.next() < 0.4) add(pick(random, rivals), "view");
  add(line.product, "view");
  if (random.next() < 0.12) add(line.product, "favourite");
  add(line.product, "cart");
  return events;
}

/** A visit that starts at a list of ten: clicks follow taste and fade with position. */
function browsingVisit(
  random: Random,
  visit: Visit,
  liking: Taste | undefined,
  products: readonly Product[],
  calendar: Calendar,
): ShopEvent[] {
  const day = Math.floor((visit.time - calendar.start(0)) / 86_400_000);
  const shelf = makeShelf(liking, products, day, calendar.month(day));
  const shown = new Map<Product, number>();
  let left = 1;
  while (shown.size < shelf.places) {
    const candidate = shelf.draw(random);
    if (shown.has(candidate)) continue;
    shown.set(candidate, shelf.chanceOf(candidate) / left);
    left -= shelf.chanceOf(candidate);
  }
  const events: ShopEvent[] = [];
  let time = visit.time;
  const list = [...shown.keys()];
  list.forEach((product, i) => {
    const propensity = shown.get(product) ?? 1;
    events.push({ ...visit, product, type: "impression", position: i + 1, propensity, time });
  });
  const add = (product: Product, type: ShopEvent["type"], position?: number) => {
    time += 5_000 + random.integer(60_000);
    events.push({ ...visit, product, type, position, time });
  };
  list.forEach((product, i) => {
    if (random.next() >= shelf.clickChance(product, i + 1)) return;
    add(product, "click", i + 1);
    add(product, "view");
    if (random.next() < 0.16) add(product, "favourite");
    if (random.next() < 0.14) add(product, "cart");
  });
  const more = random.integer(3);
  for (let i = 0; i < more; i++) add(pick(random, products, shelf.likingOf), "view");
  return events;
}

/** Exactly `total` events, in order of time: visits that led to orders and visits that led to nothing. */
export function makeEvents(
  random: Random,
  customers: readonly Customer[],
  tastes: ReadonlyMap<Customer, Taste>,
  products: readonly Product[],
  orders: readonly OrderLine[],
  total: number,
  calendar: Calendar,
): ShopEvent[] {
  const events: ShopEvent[] = [];
  let session = 0;
  for (const line of orders) {
    if (events.length > total * 0.45) break;
    if (random.next() > 0.45) continue;
    session += 1;
    const visit = {
      customer: line.customer,
      session,
      time: Math.max(calendar.start(0), line.time - 300_000 - random.integer(1_500_000)),
    };
    events.push(...buyingVisit(random, line, visit, products));
  }
  while (events.length < total) {
    const customer = pick(random, customers, (c) => c.activity);
    const first = Math.max(0, customer.registeredDay);
    const day = first + random.integer(calendar.days - first);
    session += 1;
    // late visits must not run past the end of the year
    const time = Math.min(calendar.start(day) + timeOfDay(random, customer), calendar.end - 3_600_000);
    events.push(
      ...browsingVisit(random, { customer, session, time }, tastes.get(customer), products, calendar),
    );
  }
  return events.slice(0, total).sort((a, b) => a.time - b.time);
}

export function eventsCsv(events: readonly ShopEvent[]): string {
  return toCsv(
    ["event_id", "user_id", "item_id", "event_type", "session_id", "position", "ts"],
    events.map((e, i) => [
      `E${1_000_001 + i}`,
      e.customer.id,
      e.product.sku,
      e.type,
      `S${String(e.session).padStart(6, "0")}`,
      e.position ?? "",
      formatTime(e.time, "iso"),
    ]),
  );
}

/** A row an impression: where it stood, with what chance it stood there, and whether it was clicked. */
export function impressionsCsv(events: readonly ShopEvent[]): string {
  const nameOf = ({ session, product }: ShopEvent) => `${session}/${product.sku}`;
  const clicked = new Set(events.filter(({ type }) => type === "click").map(nameOf));
  const header = [
    "user_id",
    "item_id",
    "category",
    "brand",
    "price",
    "session_id",
    "position",
    "propensity",
    "click",
    "ts",
  ];
  const rows = events
    .filter(({ type }) => type === "impression")
    .map((e) => [
      e.customer.id,
      e.product.sku,
      e.product.kind.category,
      e.product.brand,
      e.product.price.toFixed(2),
      `S${String(e.session).padStart(6, "0")}`,
      e.position ?? "",
      (e.propensity ?? 1).toPrecision(9),
      clicked.has(nameOf(e)) ? 1 : 0,
      formatTime(e.time, "iso"),
    ]);
  return toCsv(header, rows);
}
