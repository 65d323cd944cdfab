import { pool } from "@/lib/data/pool";
import type { RuleValue } from "@/lib/domain/audiences/rule-choices";

/** What categories, brands and customers' attributes there are to ask for; the commonest 300. */
export async function ruleValues(workspaceId: number): Promise<RuleValue[]> {
  const { rows } = await pool().query<RuleValue>(
    `select field, name, value from (
       select 'category' as field, '' as name, category as value, count(*) as n from product
        where "workspaceId" = $1 and category is not null group by category
       union all
       select 'brand', '', brand, count(*) from product where "workspaceId" = $1 and brand is not null group by brand
       union all
       select 'attribute', entry.key, entry.value, count(*) from customer, jsonb_each_text(attributes) entry
        where "workspaceId" = $1 and length(entry.value) between 1 and 200 group by 2, 3 having count(*) > 4) found
      order by n desc, field, name, value limit 300`,
    [workspaceId],
  );
  return rows;
}
