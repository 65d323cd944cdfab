import { useLocale, useTranslations } from "next-intl";
import { Delta } from "@/components/ui/delta";
import type { PersonaRow } from "@/lib/domain/persona/persona-row";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

export interface PersonaHeadProps {
  persona: PersonaRow;
  of: "customers" | "texts";
  /** With a profile in this run. */
  customers: number;
  runBefore: number | null;
}

/** How large it is, how that changed, and whether it is the same one as before. */
export function PersonaHead({ persona, of, customers, runBefore }: PersonaHeadProps) {
  const t = useTranslations("personas.head");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const { size, before, revenueShare } = persona;
  const change = before ? size - before.size : 0;
  return (
    <>
      {t("size", {
        of,
        size: count(size),
        customers: count(customers),
        share: formatPercent(size / Math.max(1, customers), locale),
        revenue: formatPercent(revenueShare, locale),
      })}{" "}
      {before && runBefore !== null ? (
        <>
          <Delta
            direction={change > 0 ? "up" : change < 0 ? "down" : "flat"}
            value={t("change", { change: count(Math.abs(change)), run: runBefore })}
          />{" "}
          {t("stayed", {
            share: formatPercent(before.stayed / Math.max(1, before.size), locale, 0),
            stayed: count(before.stayed),
            size: count(before.size),
            run: runBefore,
          })}
        </>
      ) : (
        t(runBefore === null ? "first" : "new", { run: runBefore ?? 0 })
      )}
    </>
  );
}
