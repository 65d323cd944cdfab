import { joinEvents } from "@/lib/data/import/join/join-events";
import { joinItems } from "@/lib/data/import/join/join-items";
import { joinLines } from "@/lib/data/import/join/join-lines";
import { joinTexts } from "@/lib/data/import/join/join-texts";
import { ALIASES } from "@/lib/data/import/join/said-customer";
import type { MergeScope } from "@/lib/data/import/merge/merge-scope";

export interface JoinedFacts {
  /** lines of orders whose time no file has said */
  readonly waiting: number;
  /** ids of texts that have another customer or product now */
  readonly texts: readonly string[];
}

/**
 * Brings together what several files say: orders' heads with their lines and reviews, other keys with their persons.
 * What a row has after it is a function of what files say alone, whatever their order; what a row's own file says wins.
 * Reads the workspace's rows once where it has any heads, items, other keys or texts of orders, and nothing where not.
 */
export async function joinFacts(scope: MergeScope): Promise<JoinedFacts> {
  const { client, workspaceId } = scope;
  const { rows } = await client.query<{ heads: boolean; items: boolean; aliases: boolean; texts: boolean }>(
    `select exists (select 1 from order_head where "workspaceId" = $1) as heads,
            exists (select 1 from order_item where "workspaceId" = $1) as items,
            exists (select 1 from customer where "workspaceId" = $1 and "personId" is not null) as aliases,
            exists (select 1 from document where "workspaceId" = $1 and "orderKey" is not null) as texts`,
    [workspaceId],
  );
  const { heads = false, items = false, aliases = false, texts = false } = rows[0] ?? {};
  if (!heads && !items && !aliases && !texts) return { waiting: 0, texts: [] };
  // What this transaction wrote is in nobody's statistics: looking up row by row in what seems empty takes minutes.
  await client.query("set local enable_nestloop = off");
  await gatherPersons(scope);
  const waiting = items ? await joinItems(scope) : 0;
  if (heads || aliases) await joinLines(scope);
  if (aliases) await joinEvents(scope);
  const joined = texts || aliases ? await joinTexts(scope) : [];
  await client.query("set local enable_nestloop = on");
  return { waiting, texts: joined };
}

/** Makes the table `person_of`, with which rows are joined by its key: nobody knows yet how many rows tables have. */
async function gatherPersons({ client, workspaceId }: MergeScope): Promise<void> {
  await client.query(`create temp table person_of (id int primary key, "personId" int) on commit drop`);
  await client.query(`insert into person_of ${ALIASES}`, [workspaceId]);
  await client.query("analyze person_of");
}
