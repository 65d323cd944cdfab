import { useTranslations } from "next-intl";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { FORECAST_STEPS, type ForecastStep } from "@/lib/domain/stock/stock-filter";

/** By days, weeks or months. */
export function StepLinks({
  step,
  hrefFor,
}: {
  step: ForecastStep;
  hrefFor: (step: ForecastStep) => string;
}) {
  const t = useTranslations("stock.step");
  return (
    <SegmentedLinks
      label={t("label")}
      className="justify-self-start"
      items={FORECAST_STEPS.map((one) => ({ label: t(one), href: hrefFor(one), current: one === step }))}
    />
  );
}
