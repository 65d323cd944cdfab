import type { Random } from "@/lib/algorithms/random";
import { apportion } from "@/prisma/seed/apportion";
import type { Calendar } from "@/prisma/seed/calendar";
import { formatTime } from "@/prisma/seed/format-time";
import { pick } from "@/prisma/seed/pick";
import { toCsv } from "@/prisma/seed/to-csv";
import { type Category, categories, type Style, styles } from "@/prisma/seed/words/catalogue.data";
import { type Area, firstNames, places, surnames } from "@/prisma/seed/words/people.data";
import { type PersonaSeed, personaSeeds } from "@/prisma/seed/words/personas.data";

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly gender: "F" | "M";
  readonly birthYear: number;
  readonly area: Area;
  readonly place: string;
  readonly level: string;
  readonly language: "en" | "zh";
  /** Writes in both languages. */
  readonly mixes: boolean;
  readonly registeredDay: number;
  readonly persona: PersonaSeed;
  /** Latent tastes: weight of each category, branch ("camping/trek") and style. */
  readonly categories: Readonly<Record<Category, number>>;
  readonly branches: ReadonlyMap<string, number>;
  readonly styles: Readonly<Record<Style, number>>;
  /** Liking of each brand that is this customer's alone: what only the catalogue, not the crowd, can tell. */
  readonly brands: ReadonlyMap<string, number>;
  readonly purse: number;
  readonly activity: number;
  readonly talkative: number;
}

const branchNames: Readonly<Record<Category, readonly [string, string]>> = {
  kitchen: ["stove", "table"],
  coffee: ["pour", "quick"],
  bedding: ["bed", "soft"],
  lighting: ["light", "air"],
  storage: ["stand", "box"],
  camping: ["camp", "trek"],
  garden: ["grow", "deco"],
  pet: ["cat", "dog"],
};
const levels = ["basic", "silver", "gold"] as const;
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];

function drawTastes(random: Random, persona: PersonaSeed) {
  const categoryKeys = keysOf(categories);
  const mix = Object.fromEntries(
    categoryKeys.map((key) => [key, persona.categories[key] * Math.exp(0.25 * random.normal())]),
  ) as Record<Category, number>;
  const branches = new Map<string, number>();
  for (const key of categoryKeys) {
    const favourite = random.next() < 0.5 ? 0 : 1;
    // cat and dog people hardly ever shop for the other animal
    const other = key === "pet" ? 0.03 : 0.12;
    branchNames[key].forEach((name, i) => {
      branches.set(`${key}/${name}`, i === favourite ? 1 : other);
    });
  }
  const styleKeys = keysOf(persona.styles);
  const favourite = pick(random, styleKeys, (style) => persona.styles[style]);
  const second = pick(random, styleKeys, (style) => (style === favourite ? 0 : persona.styles[style]));
  const liking = Object.fromEntries(
    styleKeys.map((style) => [style, style === favourite ? 1 : style === second ? 0.25 : 0.05]),
  ) as Record<Style, number>;
  const allBrands = Object.values(styles).flatMap(({ brands }) => [...brands.en, ...brands.zh]);
  const brands = new Map(allBrands.map((brand) => [brand, Math.exp(0.7 * random.normal())]));
  return { categories: mix, branches, styles: liking, brands };
}

/** Customers of all personas in shuffled order; language is drawn apart from the persona. */
export function makeCustomers(random: Random, count: number, calendar: Calendar): Customer[] {
  const sizes = apportion(
    personaSeeds.map((p) => p.share),
    count,
    1,
  );
  const members = random.shuffle(
    personaSeeds.flatMap((p, i) => Array.from({ length: sizes[i] ?? 0 }, () => p)),
  );
  const endYear = new Date(calendar.end).getUTCFullYear();
  return members.map((persona, i) => {
    const language = random.next() < 0.52 ? "zh" : "en";
    const given = pick(random, firstNames[language]);
    const family = pick(random, surnames[language]);
    const area = pick(random, keysOf(persona.areas), (key) => persona.areas[key]);
    const age = Math.round(persona.age.mean + persona.age.spread * random.normal());
    return {
      id: `C${String(10001 + i)}`,
      name: language === "zh" ? family + given : `${given} ${family}`,
      gender: random.next() < persona.female ? "F" : "M",
      birthYear: endYear - Math.min(88, Math.max(18, age)),
      area,
      place: pick(random, places[language][area]),
      level: pick(random, levels, (level) => persona.shopLoyalty[levels.indexOf(level)] ?? 0),
      language,
      mixes: random.next() < 0.07,
      registeredDay: random.next() < 0.1 ? random.integer(210) : -random.integer(1100),
      persona,
      ...drawTastes(random, persona),
      purse: persona.purse * Math.exp(0.12 * random.normal()),
      activity: persona.lines * Math.exp(0.3 * random.normal()),
      talkative: Math.exp(0.4 * random.normal()),
    };
  });
}

export function customersCsv(customers: readonly Customer[], calendar: Calendar): string {
  return toCsv(
    [
      "customer_id",
      "name",
      "gender",
      "birth_year",
      "region",
      "area_type",
      "member_level",
      "language",
      "registered_on",
    ],
    customers.map((c) => [
      c.id,
      c.name,
      c.gender,
      c.birthYear,
      c.place,
      c.area,
      c.level,
      c.language,
      formatTime(calendar.start(c.registeredDay), "isoDate"),
    ]),
  );
}
