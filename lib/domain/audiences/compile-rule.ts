import type { AudienceCondition, AudienceRule } from "@/lib/domain/audiences/audience-rule";

export interface CompiledQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * One query for the ids of the customers that a rule is true of: people of the workspace, once each, by the published
 * run. All that a person typed travels as a parameter. What is not known of a customer makes a condition false, and its
 * `not` true.
 */
export function compileRule(rule: AudienceRule, workspaceId: number): CompiledQuery {
  const values: unknown[] = [workspaceId];
  const put = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  return {
    text: `select c.id from customer c
  join workspace w on w.id = c."workspaceId"
  left join profile f on f."runId" = w."publishedRunId" and f."customerId" = c.id
  left join persona p on p.id = f."personaId"
 where c."workspaceId" = $1::int and c."personId" is null and ${clauseOf(rule, put)}`,
    values,
  };
}

type Put = (value: unknown, type: string) => string;

function clauseOf(rule: AudienceRule, put: Put): string {
  if ("all" in rule) return rule.all.length === 0 ? "true" : joined(rule.all, "and", put);
  if ("any" in rule) return rule.any.length === 0 ? "false" : joined(rule.any, "or", put);
  if ("not" in rule) return `(not ${clauseOf(rule.not, put)})`;
  return `coalesce(${conditionOf(rule, put)}, false)`;
}

const joined = (rules: readonly AudienceRule[], word: string, put: Put) =>
  `(${rules.map((part) => clauseOf(part, put)).join(` ${word} `)})`;

const COMPARED = { atLeast: ">=", atMost: "<=" } as const;
const CONSENT = { given: "c.consent", refused: "not c.consent", unknown: "c.consent is null" } as const;

function conditionOf(condition: AudienceCondition, put: Put): string {
  switch (condition.field) {
    case "persona":
      return `p.key = any(${put(condition.keys, "int[]")})`;
    case "need":
      return `exists (select 1 from jsonb_array_elements(f.needs) need where (need->>'key')::int = any(${put(condition.keys, "int[]")}))`;
    case "category":
    case "brand":
      return `exists (select 1 from order_line o join product on product.id = o."productId" where o."customerId" = c.id and not o.returned and product.${condition.field} = any(${put(condition.values, "text[]")}))`;
    case "affinity":
      return affinityOf(put(condition.brand, "text"), put(condition.times, "float8"));
    case "attribute":
      return `c.attributes->>${put(condition.name, "text")} = any(${put(condition.values, "text[]")})`;
    case "consent":
      return CONSENT[condition.is];
    default:
      return `f."${condition.field}" ${COMPARED[condition.is]} ${put(condition.value, "float8")}`;
  }
}

/** Lines of usual buying that each customer is taken to have beside his own: the prior of the share. */
const USUAL_LINES = 5;

/** The mean of the share's posterior (beta, around the shop's own share of the brand) against the shop's share. */
function affinityOf(brand: string, times: string): string {
  const usual = `(select avg((product.brand = ${brand})::int) from order_line o join product on product.id = o."productId"
    where o."workspaceId" = $1::int and not o.returned)`;
  return `(select (count(*) filter (where product.brand = ${brand}) + ${USUAL_LINES} * ${usual}) / (count(*) + ${USUAL_LINES})
    from order_line o join product on product.id = o."productId" where o."customerId" = c.id and not o.returned) >= ${times} * ${usual}`;
}
