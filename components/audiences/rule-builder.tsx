"use client";

import { Plus, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ConditionRow } from "@/components/audiences/condition-row";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ActionResult } from "@/lib/domain/action-result";
import type { AudienceCondition, AudienceRule } from "@/lib/domain/audiences/audience-rule";
import type { RuleChoices } from "@/lib/domain/audiences/rule-choices";
import { formatRate } from "@/lib/format/format-rate";

export interface RuleBuilderProps {
  workspace: string;
  choices: RuleChoices;
  count: (input: {
    workspace: string;
    rule: AudienceRule;
  }) => Promise<ActionResult<{ size: number; customers: number }>>;
  onSave: (audience: { kind: "rule"; name: string; rule: AudienceRule; live: boolean }) => void;
  busy: boolean;
}

interface Line {
  readonly id: number;
  readonly not: boolean;
  readonly condition: AudienceCondition;
}

const FIRST: AudienceCondition = { field: "monetary", is: "atLeast", value: 0 };
/** A rule is counted when it has not changed for so long. */
const SETTLE_MS = 300;

/** Conditions that all or any must be true, with how many customers that makes. */
export function RuleBuilder({ workspace, choices, count, onSave, busy }: RuleBuilderProps) {
  const t = useTranslations("audiences.builder");
  const locale = useLocale();
  const [name, setName] = useState("");
  const [live, setLive] = useState(true);
  const [joint, setJoint] = useState<"all" | "any">("all");
  const [lines, setLines] = useState<readonly Line[]>([{ id: 1, not: false, condition: FIRST }]);
  const [found, setFound] = useState<{ size: number; customers: number } | null>(null);
  const rule = ruleOf(joint, lines);
  const asked = JSON.stringify(rule);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const result = await count({ workspace, rule: JSON.parse(asked) as AudienceRule });
      if (!gone) setFound(result.ok ? result.data : null);
    }, SETTLE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [asked, count, workspace]);
  const change = (id: number, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.id === id ? { ...line, ...part } : line)));
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ kind: "rule", name, rule, live });
      }}
    >
      <Select
        className="max-w-60"
        label={t("joint")}
        options={[
          { value: "all", label: t("all") },
          { value: "any", label: t("any") },
        ]}
        value={joint}
        onChange={(event) => setJoint(event.target.value === "any" ? "any" : "all")}
      />
      {lines.map((line) => (
        <fieldset key={line.id} className="flex flex-wrap items-center gap-2">
          <legend className="sr-only">{t("condition")}</legend>
          <Checkbox
            label={t("not")}
            checked={line.not}
            onChange={(event) => change(line.id, { not: event.target.checked })}
          />
          <ConditionRow
            choices={choices}
            condition={line.condition}
            onChange={(condition) => change(line.id, { condition })}
          />
          <Button
            variant="quiet"
            icon={<X aria-hidden />}
            label={t("remove")}
            disabled={lines.length === 1}
            onClick={() => setLines(lines.filter(({ id }) => id !== line.id))}
          />
        </fieldset>
      ))}
      <div>
        <Button
          icon={<Plus aria-hidden />}
          onClick={() =>
            setLines([...lines, { id: (lines.at(-1)?.id ?? 0) + 1, not: false, condition: FIRST }])
          }
        >
          {t("add")}
        </Button>
      </div>
      <p aria-live="polite" className="num text-xs text-ink-2">
        {found ? t("count", { rate: formatRate(found.size, found.customers, locale) }) : t("counting")}
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <Field
          label={t("name")}
          value={name}
          maxLength={120}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <Checkbox label={t("live")} checked={live} onChange={(event) => setLive(event.target.checked)} />
        <Button type="submit" variant="primary" disabled={busy || name.trim() === ""}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

function ruleOf(joint: "all" | "any", lines: readonly Line[]): AudienceRule {
  const parts = lines.map(({ not, condition }): AudienceRule => (not ? { not: condition } : condition));
  return joint === "all" ? { all: parts } : { any: parts };
}
