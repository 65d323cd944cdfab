import type { useTranslations } from "next-intl";

type Say = ReturnType<typeof useTranslations<"personas.behaviour">>;

/** Bands of days since the last order, in words. */
export function bandNames(edges: readonly number[], t: Say): string[] {
  return Array.from({ length: edges.length + 1 }, (_, band) => {
    const [from, to] = [edges[band - 1], edges[band]];
    if (from === undefined) return t("within", { to: to ?? 0 });
    return to === undefined ? t("longer", { from }) : t("between", { from: from + 1, to });
  });
}

/** Numbers of orders, in words. */
export function orderNames(edges: readonly number[], t: Say): string[] {
  return edges.map((from, column) => {
    const next = edges[column + 1];
    if (next === undefined) return t("ordersFrom", { from });
    return next - from === 1 ? t("orders", { from }) : t("ordersBetween", { from, to: next - 1 });
  });
}
