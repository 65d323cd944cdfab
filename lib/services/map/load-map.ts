import { boughtCategories } from "@/lib/data/map/bought-categories";
import { customerPoints } from "@/lib/data/map/customer-points";
import { mentionPoints } from "@/lib/data/map/mention-points";
import { productPoints } from "@/lib/data/map/product-points";
import { needRefs } from "@/lib/data/personas/need-refs";
import { personaNames } from "@/lib/data/personas/persona-names";
import { listThings, namedThings } from "@/lib/domain/map/list-things";
import type { MapColumns, MapThing } from "@/lib/domain/map/map-data";
import { MAP_PARTS, type MapSubject } from "@/lib/domain/map/map-subject";
import { readProductPlaces } from "@/lib/services/run/map/product-places";

interface Run {
  readonly id: number;
  readonly workspaceId: number;
}

/** The columns of a map of the run. */
export function loadMap(run: Run, subject: MapSubject): Promise<MapColumns> {
  return LOADERS[subject](run);
}

const LOADERS: Readonly<Record<MapSubject, (run: Run) => Promise<MapColumns>>> = {
  async customers(run) {
    const [rows, bought, things] = await Promise.all([
      customerPoints(run.id),
      boughtCategories(run.workspaceId),
      keyedThings(run.id),
    ]);
    const boughtBy = new Map<number, string[]>();
    for (const { customerId, category } of bought)
      boughtBy.set(customerId, [...(boughtBy.get(customerId) ?? []), category]);
    return {
      ...placed(rows),
      facets: {
        personas: listThings(
          things.personas,
          rows.map(({ persona }) => one(persona)),
        ),
        needs: listThings(
          things.needs,
          rows.map(({ needs }) => needs),
        ),
        categories: listThings(
          namedThings(bought.map(({ category }) => category)),
          rows.map(({ id }) => boughtBy.get(id) ?? []),
        ),
      },
      numbers: numbersOf(rows, MAP_PARTS.customers.numbers),
    };
  },
  async mentions(run) {
    const [rows, things] = await Promise.all([mentionPoints(run.id), keyedThings(run.id)]);
    return {
      ...placed(rows),
      facets: {
        needs: listThings(
          things.needs,
          rows.map(({ need }) => one(need)),
        ),
        personas: listThings(
          things.personas,
          rows.map(({ persona }) => one(persona)),
        ),
        categories: listThings(
          namedThings(rows.map(({ category }) => category)),
          rows.map(({ category }) => one(category)),
        ),
        languages: listThings(
          languageThings(rows.map(({ language }) => language)),
          rows.map(({ language }) => [language]),
        ),
      },
      numbers: numbersOf(rows, MAP_PARTS.mentions.numbers),
    };
  },
  async products(run) {
    const places = await readProductPlaces(run.id);
    const placeOf = new Map(places.map((place) => [place.id, place]));
    const [found, things] = await Promise.all([
      productPoints(run.workspaceId, run.id, [...placeOf.keys()]),
      keyedThings(run.id),
    ]);
    const rows = found.map((row) => ({ x: 0, y: 0, ...placeOf.get(row.id), ...row }));
    const named = (field: "category" | "brand") =>
      listThings(
        namedThings(rows.map((row) => row[field])),
        rows.map((row) => one(row[field])),
      );
    return {
      ...placed(rows),
      facets: {
        categories: named("category"),
        brands: named("brand"),
        needs: listThings(
          things.needs,
          rows.map(({ needs }) => needs),
        ),
      },
      numbers: numbersOf(rows, MAP_PARTS.products.numbers),
    };
  },
};

function one<Key>(key: Key | null): Key[] {
  return key === null ? [] : [key];
}

async function keyedThings(runId: number): Promise<{ personas: MapThing[]; needs: MapThing[] }> {
  const [personas, needs] = await Promise.all([personaNames(runId), needRefs(runId)]);
  const bare = ({ key, nameEn, nameZh }: MapThing) => ({ key, nameEn, nameZh });
  return {
    personas: personas.map(bare),
    // What was merged goes by the need that it went up in.
    needs: [...needs].map(([key, { nameEn, nameZh }]) => ({ key, nameEn, nameZh })),
  };
}

function languageThings(codes: readonly string[]): MapThing[] {
  const [en, zh] = ["en", "zh"].map(
    (locale) => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }),
  );
  return [...new Set(codes)].sort().map((key) => ({
    key,
    nameEn: key === "other" ? "Other" : (en?.of(key) ?? key),
    nameZh: key === "other" ? "其他" : (zh?.of(key) ?? key),
  }));
}

function placed(rows: readonly { readonly id: number; readonly x: number; readonly y: number }[]) {
  return {
    id: Float64Array.from(rows, ({ id }) => id),
    x: Float32Array.from(rows, ({ x }) => x),
    y: Float32Array.from(rows, ({ y }) => y),
  };
}

function numbersOf<Name extends string>(
  rows: readonly Readonly<Record<Name, number | null>>[],
  names: readonly Name[],
): Record<Name, Float64Array> {
  const columns = names.map((name) => [name, Float64Array.from(rows, (row) => row[name] ?? Number.NaN)]);
  return Object.fromEntries(columns) as Record<Name, Float64Array>;
}
