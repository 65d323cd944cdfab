import { createTranslator, type Messages } from "next-intl";
import type { Balance } from "@/lib/domain/import/balance";
import { loadMessages } from "@/messages/load-messages";
import type { Imported } from "@/workers/cli/import-one";

/** What an import did, for people. */
export function importText(
  name: string,
  { import: id, settled, balance }: Imported,
  seconds: number,
): string {
  return `${name}: import ${id}, ${settled.kind}: ${balanceText(balance)}, ${seconds} s\n`;
}

/** What an import would do, for people: what it was taken for, column by column, the balance, and what is rejected. */
export function dryRunText(name: string, { settled, balance, rejects }: Imported, seconds: number): string {
  const { kind, kindConfidence } = settled;
  const sure = kindConfidence < 1 ? ` (${percent(kindConfidence)} sure)` : "";
  const width = Math.min(30, Math.max(...settled.columns.map((column) => column.name.length)));
  const columns = settled.columns.map(({ name: column, use, field, confidence }) => {
    const is = use === "field" ? `${field}, ${percent(confidence)} sure` : COLUMN_USE[use];
    return `  ${column.padEnd(width)}  ${is}\n`;
  });
  const more = balance.rejected > rejects.length ? `, the first ${rejects.length}` : "";
  const bad = rejects.length > 0 ? [`rejected rows${more}:\n`, ...rejects.map(rejectText)] : [];
  return [
    `${name}: would be imported as ${kind}${sure}\n`,
    ...columns,
    `${balanceText(balance)}, ${seconds} s; nothing was kept\n`,
    ...bad,
  ].join("");
}

const COLUMN_USE: Readonly<Record<string, string>> = {
  attribute: "kept as an attribute",
  productAttribute: "kept as an attribute of the product",
  textAttribute: "kept as an attribute of the text",
  answer: "answers to a question",
  private: "left out: personal data",
  none: "left out",
};

/** What became of the rows, as the sum that it is. */
export function balanceText({ read, added, updated, duplicate, rejected }: Balance): string {
  return `${read} read = ${added} added + ${updated} updated + ${duplicate} duplicate + ${rejected} rejected`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function rejectText({ line, column, value, reason, raw }: Imported["rejects"][number]): string {
  const messages: Messages = loadMessages("en");
  const t = createTranslator({ locale: "en", messages });
  const key = `import.reasons.${reason}`;
  const what = column === null ? raw.slice(0, 60) : `${column} = ${value ?? ""}`;
  return `  line ${line}: ${what}: ${t.has(key) ? t(key) : reason}\n`;
}
