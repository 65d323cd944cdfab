import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

const STEPS = ["file", "columns", "import", "result"] as const;

/** Where an import is on its way from file to result. */
export function ImportSteps({ current }: { current: (typeof STEPS)[number] }) {
  const t = useTranslations("import.steps");
  const at = STEPS.indexOf(current);
  return (
    <ol aria-label={t("label")} className="mb-4 flex flex-wrap items-center gap-1.5 text-xs text-ink-2">
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? "step" : undefined}
          className={classNames("flex items-center gap-1.5", index === at && "font-semibold text-ink")}
        >
          {index > 0 ? <span aria-hidden className="mr-0.5 h-px w-7 bg-line-strong max-sm:w-3" /> : null}
          <span
            className={classNames(
              "num grid size-5 place-items-center rounded-full border text-2xs font-medium",
              index < at && "border-transparent bg-ok-soft text-ok",
              index === at && "border-primary bg-primary text-on-primary",
              index > at && "border-line-strong bg-surface",
            )}
          >
            {index < at ? <Check aria-hidden className="size-3 stroke-2" /> : index + 1}
          </span>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
