"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { KeyValues } from "@/components/ui/key-values";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import { FEWEST_EXPORTED, LAYOUT_NAMES } from "@/lib/domain/audiences/export-layout";
import { type ExportPlan, LIFT_DAYS, type PlannedExport } from "@/lib/domain/audiences/export-plan";
import { formatCount } from "@/lib/format/format-count";

interface Asked {
  readonly workspace: string;
  readonly id: number;
  readonly plan: ExportPlan;
}

export interface ExportFormProps {
  workspace: string;
  audience: number;
  plan: (input: Asked) => Promise<ActionResult<PlannedExport>>;
  make: (input: Asked) => Promise<ActionResult<{ exportId: number; counts: PlannedExport }>>;
}

const HOLDOUTS = [0, 0.05, 0.1, 0.2];
const BOUGHT = [7, 30, 90, 180];
const START: ExportPlan = {
  layout: "meta",
  holdout: 0.1,
  suppression: { boughtWithin: 30, unhappy: true },
};

/** Settles who of an audience is addressed, with what each choice leaves of it, and makes the file. */
export function ExportForm({ workspace, audience, plan: ask, make }: ExportFormProps) {
  const t = useTranslations("audiences.export");
  const ta = useTranslations("audiences");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [plan, setPlan] = useState(START);
  const [counts, setCounts] = useState<PlannedExport | null>(null);
  const [busy, startTransition] = useTransition();
  useEffect(() => {
    let gone = false;
    void ask({ workspace, id: audience, plan }).then((result) => {
      if (!gone) setCounts(result.ok ? result.data : null);
    });
    return () => {
      gone = true;
    };
  }, [ask, workspace, audience, plan]);
  const suppress = (part: Partial<ExportPlan["suppression"]>) =>
    setPlan({ ...plan, suppression: { ...plan.suppression, ...part } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    startTransition(async () => {
      const result = await make({ workspace, id: audience, plan });
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      toast({ text: t("made", { count: result.data.counts.addressed }) });
      router.refresh();
    });
  };
  const count = (value: number) => formatCount(value, locale);
  const tooFew = counts !== null && counts.addressed < FEWEST_EXPORTED;
  return (
    <Card title={t("title")} description={t("description", { fewest: FEWEST_EXPORTED, days: LIFT_DAYS })}>
      <form className="grid gap-3" onSubmit={submit}>
        <div className="grid gap-3 sm:grid-cols-3">
          <Select
            label={t("layout")}
            options={LAYOUT_NAMES.map((layout) => ({ value: layout, label: ta(`layouts.${layout}`) }))}
            value={plan.layout}
            onChange={(event) => {
              const layout = LAYOUT_NAMES.find((known) => known === event.target.value);
              if (layout) setPlan({ ...plan, layout });
            }}
          />
          <Select
            label={t("holdout")}
            options={HOLDOUTS.map((share) => ({ value: String(share), label: ta("percent", { share }) }))}
            value={String(plan.holdout)}
            onChange={(event) => setPlan({ ...plan, holdout: Number(event.target.value) })}
          />
          <Select
            label={t("bought")}
            options={[
              { value: "", label: t("addressed") },
              ...BOUGHT.map((days) => ({ value: String(days), label: t("within", { days }) })),
            ]}
            value={String(plan.suppression.boughtWithin ?? "")}
            onChange={(event) =>
              suppress({ boughtWithin: event.target.value === "" ? null : Number(event.target.value) })
            }
          />
        </div>
        <Checkbox
          label={t("unhappy")}
          checked={plan.suppression.unhappy}
          onChange={(event) => suppress({ unhappy: event.target.checked })}
        />
        {plan.layout === "meta" ? <p className="text-2xs text-ink-3">{t("metaNote")}</p> : null}
        <div aria-live="polite">
          {counts === null ? null : (
            <KeyValues
              items={(["members", "agreed", "reachable", "suppressed", "heldBack", "addressed"] as const).map(
                (name) => ({ label: t(`counts.${name}`), value: count(counts[name]) }),
              )}
            />
          )}
          {tooFew ? (
            <p className="mt-1 text-xs text-ink-2">{t("tooFew", { fewest: FEWEST_EXPORTED })}</p>
          ) : null}
        </div>
        <div>
          <Button type="submit" variant="primary" disabled={busy || counts === null || tooFew}>
            {t("make")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
