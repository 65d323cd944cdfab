import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import type { Locale } from "@/lib/format/locale";

const SHARES = new Set(["weekendShare", "eveningShare", "returnShare"]);
const MONEY = new Set(["monetary", "unitPrice"]);

const YEAR = /year|年/i;

/** What kind of number a field of customers' behaviour holds. */
export function behaviourKind(field: string): "money" | "share" | "number" {
  if (MONEY.has(field)) return "money";
  return SHARES.has(field) ? "share" : "number";
}

/** A customers' behaviour in figures: money without decimals, shares in per cent, years without separators. */
export function formatBehaviour(field: string, value: number, currency: string, locale: Locale): string {
  const kind = behaviourKind(field);
  if (kind === "money") return formatMoney(Math.round(value), currency, locale);
  if (kind === "share") return formatPercent(value, locale, 0);
  if (YEAR.test(field)) return String(Math.round(value));
  return formatDecimal(value, locale, Number.isInteger(value) || value >= 10 ? 0 : 1);
}
