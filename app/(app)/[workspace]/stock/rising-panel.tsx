import { getLocale, getTranslations } from "next-intl/server";
import { RisingTable } from "@/components/stock/rising-table";
import { Card } from "@/components/ui/card";
import type { Actor } from "@/lib/domain/actor";
import { formatCount } from "@/lib/format/format-count";
import { listRisingDrivers } from "@/lib/services/stock/list-rising-drivers";

/** Needs that rise, with the products that they are voiced of and how those stand; nothing where none does. */
export async function RisingPanel({ actor, slug }: { actor: Actor; slug: string }) {
  const [t, locale, rows] = await Promise.all([
    getTranslations("stock.rising"),
    getLocale(),
    listRisingDrivers(actor),
  ]);
  if (rows.length === 0) return null;
  return (
    <Card flush title={t("title", { count: formatCount(rows.length, locale) })} description={t("note")}>
      <RisingTable workspace={slug} rows={rows} />
    </Card>
  );
}
