import type { Random } from "@/lib/algorithms/random";
import type { Calendar } from "@/prisma/seed/calendar";
import { formatTime } from "@/prisma/seed/format-time";
import { needSeeds } from "@/prisma/seed/need-list";
import { pick } from "@/prisma/seed/pick";
import { toCsv } from "@/prisma/seed/to-csv";
import { categories, type KindSeed, kinds, type Style, styles } from "@/prisma/seed/words/catalogue.data";

export interface Product {
  readonly sku: string;
  readonly kindKey: string;
  readonly kind: KindSeed;
  readonly style: Style;
  readonly brand: string;
  readonly title: string;
  readonly price: number;
  readonly listPrice: number;
  readonly colour: string;
  readonly material: string;
  readonly capacity: string;
  readonly grams: number;
  /** How well it sells to everybody, about 1. */
  readonly appeal: number;
  /** First day on sale; negative before the year. */
  readonly listedDay: number;
  /** Day from which none is left; 365 if it never runs out. */
  readonly goneDay: number;
  readonly stock: number;
}

/** How strongly a product's season pulls in a month; 1 on average over the year, roughly. */
export function seasonPull(kind: KindSeed, month: number): number {
  if (kind.season === undefined) return 1;
  return Math.exp(
    kind.season.sharp * Math.cos(((month - kind.season.month) * Math.PI) / 6) - kind.season.sharp * 0.3,
  );
}

const measuresZh = {
  pieces: "件套",
  persons: "人",
  cups: "杯",
  tiers: "层",
  sticks: "支",
  sheets: "片",
} as const;

function inChinese(capacity: string): string {
  return Object.entries(measuresZh).reduce((text, [en, zh]) => text.replace(` ${en}`, zh), capacity);
}

/** The catalogue: one product for each variant of each kind. The product that sells out is a mug everybody likes. */
export function makeProducts(random: Random): Product[] {
  const products: Product[] = [];
  for (const [kindKey, kind] of Object.entries(kinds)) {
    for (const style of kind.variants) {
      const soldOut = kindKey === "thermos-mug" && style === "vivid";
      const look = styles[style];
      const chinese = random.next() < 0.5;
      const language = chinese ? "zh" : "en";
      const brand = pick(random, chinese ? look.brands.zh : look.brands.en);
      const colour = pick(random, look.colours[language]);
      const capacity = kind.capacities.length === 0 ? "" : pick(random, kind.capacities);
      const adjective = pick(random, look.adjectives[language]);
      const name = chinese
        ? `${brand} ${adjective}${kind.zh}${capacity === "" ? "" : ` ${inChinese(capacity)}`} ${colour}`
        : `${brand} ${adjective} ${kind.en}${capacity === "" ? "" : `, ${capacity}`}, ${colour}`;
      const title = random.next() < 0.12 ? `${name} ${chinese ? kind.en : kind.zh}` : name;
      const price = Math.max(5, Math.round(kind.price * look.tier * Math.exp(0.1 * random.normal()))) - 0.1;
      const isNew = random.next() < 0.15 && !soldOut && (kind.season?.sharp ?? 0) < 2;
      products.push({
        sku: `LF-${1001 + products.length}`,
        kindKey,
        kind,
        style,
        brand,
        title,
        price,
        listPrice: random.next() < 0.4 ? Math.round(price * (1.1 + 0.3 * random.next())) : price,
        colour,
        material: pick(random, kind.materials),
        capacity,
        grams: Math.round((kind.grams * (0.85 + 0.3 * random.next())) / 10) * 10,
        appeal: soldOut ? 2.2 : Math.exp(0.45 * random.normal()),
        listedDay: isNew ? 120 + random.integer(225) : -30 - random.integer(700),
        goneDay: soldOut ? 365 - 28 : 365,
        stock: soldOut ? 0 : 8 + random.integer(240),
      });
    }
  }
  return products;
}

/** What the catalogue says that a product does, of the things that customers ask for. */
function featuresOf({ kindKey }: Product): string {
  return needSeeds.flatMap(({ carriedBy }) => carriedBy?.[kindKey] ?? []).join("; ");
}

export function productsCsv(products: readonly Product[], calendar: Calendar): string {
  return toCsv(
    [
      "SKU",
      "Title",
      "Brand",
      "Category",
      "Price",
      "List price",
      "Colour",
      "Material",
      "Capacity",
      "Weight (g)",
      "Features",
      "Stock",
      "Listed on",
    ],
    products.map((p) => [
      p.sku,
      p.title,
      p.brand,
      categories[p.kind.category],
      p.price.toFixed(2),
      p.listPrice.toFixed(2),
      p.colour,
      p.material,
      p.capacity,
      p.grams,
      featuresOf(p),
      p.stock,
      formatTime(calendar.start(p.listedDay), "isoDate"),
    ]),
  );
}
