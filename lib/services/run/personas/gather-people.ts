import { attributeFields } from "@/lib/algorithms/persona/attribute-block";
import { customerAttributes } from "@/lib/data/profile/customer-attributes";
import { customerBehaviour } from "@/lib/data/profile/customer-behaviour";
import { customerProducts } from "@/lib/data/profile/customer-products";
import { textFacts } from "@/lib/data/profile/text-facts";
import type { Customers } from "@/lib/services/run/personas/describe-persona";
import type { GroupedProfiles } from "@/lib/services/run/personas/grouped-profiles";

type Attributes = readonly (Readonly<Record<string, unknown>> | null)[];

/** What is known of those with a profile, in their order. */
export async function gatherPeople(
  run: { id: number; workspaceId: number },
  profiles: GroupedProfiles,
): Promise<Customers> {
  const needs = profiles.rows.map((profile) => new Set(profile.needs.map(({ key }) => key)));
  return { needs, ...(await (profiles.of === "texts" ? textsOf : customersOf)(run, profiles)) };
}

async function textsOf(run: { id: number }, { rows }: GroupedProfiles): Promise<Omit<Customers, "needs">> {
  const facts = new Map((await textFacts(run.id)).map((row) => [row.owner, row]));
  const known = rows.map(({ id }) => facts.get(id));
  const setOf = <T>(read: (of: NonNullable<(typeof known)[number]>) => T | null) =>
    known.map((of) => {
      const value = of ? read(of) : null;
      return new Set(value === null ? [] : [value]);
    });
  const attributes = known.map((of) => of?.attributes ?? null);
  return {
    products: setOf(({ productId }) => productId),
    categories: setOf(({ category }) => category),
    attributes,
    numbers: { rating: known.map((of) => of?.rating ?? null), ...numbersOf(attributes) },
  };
}

async function customersOf(
  { workspaceId }: { workspaceId: number },
  { rows: profiles }: GroupedProfiles,
): Promise<Omit<Customers, "needs">> {
  const [behaviour, attributes, bought] = await Promise.all([
    customerBehaviour(workspaceId),
    customerAttributes(workspaceId),
    customerProducts(workspaceId),
  ]);
  const rows = new Map(profiles.map(({ id }, r) => [id, r]));
  const products = profiles.map(() => new Set<number>());
  const categories = profiles.map(() => new Set<string>());
  for (const { customerId, productId, category } of bought) {
    const r = rows.get(customerId);
    if (r === undefined) continue;
    products[r]?.add(productId);
    if (category !== null) categories[r]?.add(category);
  }
  const behaviourOf = new Map(behaviour.map((row) => [row.customerId, row]));
  const attributesOf = new Map(attributes.map((row) => [row.customerId, row.attributes]));
  const own = profiles.map(({ id }) => attributesOf.get(id) ?? null);
  const number = (read: (row: (typeof behaviour)[number]) => number | null) =>
    profiles.map(({ id }) => {
      const row = behaviourOf.get(id);
      return row ? read(row) : null;
    });
  return {
    products,
    categories,
    attributes: own,
    numbers: {
      recency: number((row) => row.recency),
      frequency: number((row) => (row.frequency > 0 ? row.frequency : null)),
      monetary: number((row) => (row.frequency > 0 ? row.monetary : null)),
      unitPrice: number((row) => row.unitPrice),
      linesPerOrder: number((row) => row.linesPerOrder),
      weekendShare: number((row) => row.weekendShare),
      eveningShare: number((row) => row.eveningShare),
      returnShare: number((row) => row.returnShare),
      ...numbersOf(own),
    },
  };
}

const MOST_FIELDS = 6;

/** The attributes that are numbers, those known of most first. */
function numbersOf(attributes: Attributes): Customers["numbers"] {
  const known = (name: string) => attributes.filter((of) => typeof of?.[name] === "number").length;
  const fields = attributeFields(attributes)
    .filter(({ kind }) => kind === "number")
    .sort((a, b) => known(b.name) - known(a.name))
    .slice(0, MOST_FIELDS);
  return Object.fromEntries(
    fields.map(({ name }) => [
      name,
      attributes.map((of) => {
        const value = of?.[name];
        return typeof value === "number" ? value : null;
      }),
    ]),
  );
}
