import type { PersonaWords } from "@/components/reports/persona-words";
import type { ReportBlock, Tell } from "@/components/reports/report-document";
import { tableBlock } from "@/components/reports/table-block";
import type { ReportPersona } from "@/lib/domain/reports/report-content";
import { formatBehaviour } from "@/lib/format/format-behaviour";
import { formatMoney } from "@/lib/format/format-money";
import { formatRate } from "@/lib/format/format-rate";
import { humaniseName } from "@/lib/format/humanise-name";

const ATTRIBUTES = 6;
const RECOMMENDED = 6;

/** How a persona behaves beside the others: medians. */
export function personaMedians(
  { numbers }: ReportPersona,
  { report, locale, tell, count }: PersonaWords,
): ReportBlock[] {
  const figure = (field: string, value: number) =>
    formatBehaviour(field, value, report.workspace.currency, locale);
  return tableBlock(
    tell("personas", "behaviour.emptyTitle"),
    [
      tell("personas", "medians.median"),
      tell("personas", "medians.persona"),
      tell("personas", "medians.others"),
      tell("reports", "columns.members"),
    ],
    numbers.map(({ field, median, othersMedian, customers }) => [
      nameOf("personas", `medians.fields.${field}`, field, tell),
      figure(field, median),
      figure(field, othersMedian),
      count(customers),
    ]),
  );
}

/** The values of attributes that are more frequent in a persona than among the others. */
export function personaAttributes(
  { attributes }: ReportPersona,
  { locale, tell, times }: PersonaWords,
): ReportBlock[] {
  return tableBlock(
    tell("personas", "attributes.emptyTitle"),
    [
      tell("reports", "columns.attribute"),
      tell("reports", "columns.share"),
      tell("reports", "columns.times"),
    ],
    attributes
      .slice(0, ATTRIBUTES)
      .map((row) => [
        tell("reports", "personas.attribute", { field: attributeName(row.field, tell), value: row.value }),
        formatRate(row.inside, row.ofInside, locale, 0),
        `${times(row.ratio)}× ${tell("personas", "interval", { low: times(row.low), high: times(row.high) })}`,
      ]),
  );
}

/** What stands in most lists of recommendations for a persona's members. */
export function personaRecommended(
  { recommended, lists: members }: ReportPersona,
  { report, locale, tell }: PersonaWords,
): ReportBlock[] {
  return tableBlock(
    tell("reports", "personas.recommended"),
    [
      tell("personas", "products.product"),
      tell("reports", "columns.price"),
      tell("personas", "products.inLists"),
    ],
    recommended
      .slice(0, RECOMMENDED)
      .map(({ name, price, lists }) => [
        name,
        price === null ? "" : formatMoney(price, report.workspace.currency, locale),
        formatRate(lists, members, locale, 0),
      ]),
  );
}

function attributeName(name: string, tell: Tell): string {
  return nameOf("common", `attributes.${name.toLowerCase().replace(/[\s._-]+/g, "")}`, name, tell);
}

/** The word for a field, or its own name where there is none. */
function nameOf(namespace: string, key: string, field: string, tell: Tell): string {
  const told = tell(namespace, key);
  return told === key ? humaniseName(field) : told;
}
