import { Check, CircleQuestionMark, ShieldCheck, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { SURE } from "@/components/import/sure";
import { Chip } from "@/components/ui/chip";
import type { ColumnPreview } from "@/lib/domain/import/preview";
import { formatPercent } from "@/lib/format/format-percent";

/** How sure it is what a column is, as a word and, where it is a guess, as a number. */
export function UseChip({ column }: { column: ColumnPreview }) {
  const t = useTranslations("import.match");
  const locale = useLocale();
  const { use, confidence, finding } = column;
  if (use === "private") {
    return (
      <Chip tone="info" icon={<ShieldCheck aria-hidden />}>
        {t("private")}
      </Chip>
    );
  }
  if (use === "none") return <Chip icon={<CircleQuestionMark aria-hidden />}>{t("unknown")}</Chip>;
  if (confidence === 1 && finding.key !== "unclearDate") {
    return (
      <Chip tone="ok" icon={<Check aria-hidden />}>
        {use === "field" ? t("chosen") : t("kept")}
      </Chip>
    );
  }
  const sure = confidence >= SURE && finding.key !== "unclearDate" && finding.key !== "unreadable";
  return (
    <Chip tone={sure ? "ok" : "warn"} icon={sure ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}>
      {t(sure ? "sureBy" : "checkBy", { share: formatPercent(confidence, locale, 0) })}
    </Chip>
  );
}
