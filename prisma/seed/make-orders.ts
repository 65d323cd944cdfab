import type { Random } from "@/lib/algorithms/random";
import { apportion } from "@/prisma/seed/apportion";
import type { Calendar } from "@/prisma/seed/calendar";
import { formatTime } from "@/prisma/seed/format-time";
import type { Customer } from "@/prisma/seed/make-customers";
import type { Product } from "@/prisma/seed/make-products";
import { likingOn, type Taste } from "@/prisma/seed/make-tastes";
import { pick } from "@/prisma/seed/pick";
import { toCsv } from "@/prisma/seed/to-csv";

export interface OrderLine {
  readonly customer: Customer;
  readonly product: Product;
  readonly quantity: number;
  readonly unitPrice: number;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly returned: boolean;
  readonly payment: string;
}

/** What a customer has at home and has in mind; decides the next purchase. */
interface Household {
  readonly owned: Map<Product, number>;
  readonly ownedKinds: Set<string>;
  /** Kinds that a purchase made desirable, with the last day of the desire. */
  readonly wanted: Map<string, number>;
}

/** Chance to buy again, how early, and the weight of a category from which on its consumables are never let run out. */
const refill = { again: 0.9, early: 0.75, keen: 28 };
const followOn = { chance: 0.55, days: 75 };

/** A time of day near the persona's usual hour. */
export function timeOfDay(random: Random, customer: Customer): number {
  const hour = (customer.persona.hour + 2.6 * random.normal() + 24) % 24;
  return Math.floor(hour * 3_600_000);
}

function basketSizes(random: Random, lines: number, mean: number): number[] {
  const sizes: number[] = [];
  for (let left = lines; left > 0; ) {
    const size = Math.min(left, Math.max(1, Math.round(mean + 0.8 * random.normal())));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

/** Days of the baskets: evenly spaced for those who refill, else by the persona's months and weekends. */
function basketDays(random: Random, customer: Customer, count: number, calendar: Calendar): number[] {
  const first = Math.max(0, customer.registeredDay);
  const open = Array.from({ length: calendar.days - first }, (_, i) => first + i);
  if (customer.persona.refill >= 0.85) {
    const step = open.length / count;
    const lag = random.next();
    return Array.from({ length: count }, (_, i) =>
      Math.min(
        calendar.days - 1,
        Math.max(first, Math.round(first + (i + lag) * step + 3 * random.normal())),
      ),
    ).sort((a, b) => a - b);
  }
  const { months, weekend } = customer.persona;
  const weights = new Map(
    open.map((day) => [
      day,
      (months[calendar.month(day) - 1] ?? 1) * (calendar.isWeekend(day) ? weekend : 1),
    ]),
  );
  return Array.from({ length: count }, () => pick(random, open, (day) => weights.get(day) ?? 0)).sort(
    (a, b) => a - b,
  );
}

function chooseProduct(
  random: Random,
  customer: Customer,
  taste: Taste | undefined,
  products: readonly Product[],
  home: Household,
  day: number,
  month: number,
  basket: ReadonlySet<Product>,
): Product {
  const due = [...home.owned].filter(([product, bought]) => {
    const days = product.kind.refillDays;
    return (
      days !== undefined &&
      day - bought >= days * refill.early &&
      day < product.goneDay &&
      !basket.has(product)
    );
  });
  const need = (product: Product) => customer.categories[product.kind.category] / refill.keen;
  const urge = Math.min(1, Math.max(0, ...due.map(([product]) => need(product))));
  if (random.next() < customer.persona.refill * refill.again * urge) {
    return pick(random, due, ([product]) => need(product))[0];
  }
  const weight = (product: Product) => {
    if (basket.has(product)) return 0;
    let value = likingOn(taste, product, day, month);
    if (product.kind.refillDays === undefined) {
      if (home.owned.has(product)) value *= 0.05;
      else if (home.ownedKinds.has(product.kindKey)) value *= 0.35;
    } else if (home.owned.has(product)) value *= 0.3;
    return value;
  };
  const wanted = products.filter(
    (p) => (home.wanted.get(p.kindKey) ?? -1) >= day && !home.ownedKinds.has(p.kindKey) && weight(p) > 0,
  );
  if (wanted.length > 0 && random.next() < followOn.chance) return pick(random, wanted, weight);
  return pick(random, products, weight);
}

/** Exactly `total` order lines, in order of time. */
export function makeOrders(
  random: Random,
  customers: readonly Customer[],
  tastes: ReadonlyMap<Customer, Taste>,
  products: readonly Product[],
  total: number,
  calendar: Calendar,
): OrderLine[] {
  const weights = customers.map(
    (c) => (c.activity * (calendar.days - Math.max(0, c.registeredDay))) / calendar.days,
  );
  const perCustomer = apportion(weights, total, 2);
  const lines: OrderLine[] = [];
  for (const [i, customer] of customers.entries()) {
    const sizes = basketSizes(random, perCustomer[i] ?? 0, customer.persona.basket);
    const days = basketDays(random, customer, sizes.length, calendar);
    const home: Household = { owned: new Map(), ownedKinds: new Set(), wanted: new Map() };
    for (const [j, size] of sizes.entries()) {
      const day = days[j] ?? 0;
      const time = calendar.start(day) + timeOfDay(random, customer);
      const payment = pick(random, ["card", "wallet", "bank transfer"], (p) =>
        p === "card" ? 5 : p === "wallet" ? 4 : 1,
      );
      const basket = new Set<Product>();
      while (basket.size < size) {
        const product = chooseProduct(
          random,
          customer,
          tastes.get(customer),
          products,
          home,
          day,
          calendar.month(day),
          basket,
        );
        basket.add(product);
        const again = product.kind.refillDays !== undefined;
        lines.push({
          customer,
          product,
          quantity: again && random.next() < 0.35 ? 2 : random.next() < 0.06 ? 2 : 1,
          unitPrice: random.next() < 0.2 ? Math.round(product.price * 90) / 100 : product.price,
          time,
          returned: random.next() < 0.025,
          payment,
        });
      }
      for (const product of basket) {
        home.owned.set(product, day);
        home.ownedKinds.add(product.kindKey);
        for (const next of product.kind.next ?? []) home.wanted.set(next, day + followOn.days);
      }
    }
  }
  return lines.sort((a, b) => a.time - b.time);
}

/** Lines of one customer at one time form one order. */
export function ordersCsv(lines: readonly OrderLine[]): string {
  let order = 500_000;
  let previous: OrderLine | undefined;
  let number = 0;
  const rows = lines.map((line) => {
    const same = previous?.customer === line.customer && previous.time === line.time;
    number = same ? number + 1 : 1;
    if (!same) order += 1;
    previous = line;
    return [
      `SO${order}`,
      number,
      line.customer.id,
      line.product.sku,
      line.quantity,
      line.unitPrice.toFixed(2),
      formatTime(line.time, "spaced"),
      line.payment,
      line.returned ? "returned" : "completed",
    ];
  });
  return toCsv(
    ["Order No", "Line", "Customer ID", "SKU", "Quantity", "Unit Price", "Order Date", "Payment", "Status"],
    rows,
  );
}
