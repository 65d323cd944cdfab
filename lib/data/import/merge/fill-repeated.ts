import { lastKeys, lastValue } from "@/lib/data/import/merge/last-said";
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
  const filled = [
    ...columns.map((name) => `${lastValue(`"${name}"`, order)} as "${name}"`),
    ...OBJECTS.map((name) => `${lastKeys(`"${name}"`, order)} as "${name}"`),
  ];
  const names = [...columns, ...OBJECTS];
  await client.query(
    `update staging s set ${names.map((name) => `"${name}" = f."${name}"`).join(", ")}
       from (select identity, ${filled.join(", ")}
               from staging join repeated using (identity) where reason is null group by identity) f
      where s.identity = f.identity and s.reason is null`,
  );
}
