import { Check } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import type { StartState } from "@/lib/domain/overview/start-state";
import { formatCount } from "@/lib/format/format-count";

export interface FirstStepsProps {
  workspace: string;
  state: StartState;
}

/** A new workspace: import, run, look. The step that is next has the main button. */
export function FirstSteps({ workspace, state }: FirstStepsProps) {
  const t = useTranslations("overview.start");
  const locale = useLocale();
  const imported = state.documents + state.orders > 0;
  const current = !imported ? 0 : 1;
  const counts = {
    documents: formatCount(state.documents, locale),
    orders: formatCount(state.orders, locale),
  };
  const steps = [
    {
      key: "import",
      body: imported ? t("import.done", counts) : state.importing ? t("import.busy") : t("import.body"),
      href: `/${workspace}/data`,
    },
    {
      key: "run",
      body: state.running === null ? t("run.body") : t("run.busy", { number: state.running }),
      href: state.running === null ? `/${workspace}/runs` : `/${workspace}/runs/${state.running}`,
    },
    { key: "look", body: t("look.body"), href: null },
  ] as const;
  return (
    <ol className="grid gap-3 sm:grid-cols-3 sm:gap-4">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={index === current ? "step" : undefined}
          className={classNames(
            "flex flex-col items-start gap-1.5 rounded-lg border bg-surface p-4 text-xs text-ink-2",
            index === current ? "border-line-control" : "border-line",
          )}
        >
          <span className="num inline-flex size-5 items-center justify-center rounded-full bg-sunken text-2xs font-medium text-ink">
            {index < current ? <Check aria-hidden className="size-3 text-ok" /> : index + 1}
          </span>
          <h2 className="text-sm font-semibold text-ink">{t(`${step.key}.title`)}</h2>
          <p>{step.body}</p>
          {step.href ? (
            <LinkButton
              href={step.href}
              variant={index === current ? "primary" : "default"}
              className="mt-auto translate-y-0.5"
            >
              {t(`${step.key}.action`)}
            </LinkButton>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
