import { useLocale, useTranslations } from "next-intl";
import { Chart } from "@/components/charts/chart";
import type { LikenessPoint } from "@/lib/domain/audiences/audience-page";
import { formatCount } from "@/lib/format/format-count";

/** How like the seed a look-alike still is as it grows: where the line falls, a smaller one is the better one. */
export function LikenessCurve({
  workspace,
  likeness,
}: {
  workspace: string;
  likeness: readonly LikenessPoint[];
}) {
  const t = useTranslations("audiences.likeness");
  const locale = useLocale();
  return (
    <Chart
      title={t("title")}
      description={t("description")}
      name={`${workspace}-likeness`}
      height={220}
      spec={{
        kind: "line",
        valueLabel: t("value"),
        format: "percent",
        x: likeness.map(({ size }) => formatCount(size, locale)),
        xLabel: t("size"),
        series: [{ name: t("value"), values: likeness.map((point) => point.likeness), area: true }],
      }}
    />
  );
}
