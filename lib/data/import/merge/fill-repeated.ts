import type { Transaction } from "@/lib/data/pool";
import { FIELDS, type ImportKind } from "@/lib/domain/import/kinds";

const OBJECTS = ["attributes", "contacts"];
const OTHERS = ["emailHash", "phoneHash"];

/**
 * Fills what the last of several rows of a product, customer or order leaves empty from those before it, as if each had come
 * by a file of its own. To be called once `repeated` is made, before the winners are picked.
 */
export async function fillRepeated(client: Transaction, kind: ImportKind): Promise<void> {
  const order = `"updatedAt" desc nulls last, "row" desc`;
  const columns = [...OTHERS, ...FIELDS[kind].map(({ name }) => name)].filter(
    (name) => name !== "updatedAt" && name !== "alias", // each row's other key is one of its own
  );
  const last = (name: string) =>
    `(array_agg("${name}" order by ${order}) filter (where "${name}" is not null))[1] as "${name}"`;
  const object = (name: string) =>
    `(select jsonb_object_agg(k, v) from (
        select distinct on (e.key) e.key as k, e.value as v
          from unnest(array_agg("${name}" order by ${order}) filter (where "${name}" is not null))
               with ordinality as said(object, place), jsonb_each(said.object) e
         order by e.key, said.place) as keys) as "${name}"`;
  const names = [...columns, ...OBJECTS];
  await client.query(
    `update staging s set ${names.map((name) => `"${name}" = f."${name}"`).join(", ")}
       from (select identity, ${[...columns.map(last), ...OBJECTS.map(object)].join(", ")}
               from staging join repeated using (identity) where reason is null group by identity) f
      where s.identity = f.identity and s.reason is null`,
  );
}
