"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { RuleGroupEditor } from "@/components/audiences/rule-group";
import { type RuleGroup, ruleOf } from "@/components/audiences/rule-node";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import type { ActionResult } from "@/lib/domain/action-result";
import type { AudienceRule } from "@/lib/domain/audiences/audience-rule";
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

/** A rule is counted when it has not changed for so long. */
const SETTLE_MS = 300;

const EVERYBODY: AudienceRule = { all: [] };
const START: RuleGroup = {
  id: 1,
  not: false,
  joint: "all",
  parts: [{ id: 2, not: false, condition: { field: "monetary", is: "atLeast", value: 0 } }],
};

/** A rule of conditions and groups of them, with how many customers that makes. */
export function RuleBuilder({ workspace, choices, count, onSave, busy }: RuleBuilderProps) {
  const t = useTranslations("audiences.builder");
  const locale = useLocale();
  const [name, setName] = useState("");
  const [live, setLive] = useState(true);
  const [group, setGroup] = useState(START);
  const lastId = useRef(2);
  const [found, setFound] = useState<{ size: number; customers: number } | null>(null);
  const rule = ruleOf(group) ?? EVERYBODY;
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
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ kind: "rule", name, rule, live });
      }}
    >
      <RuleGroupEditor
        choices={choices}
        group={group}
        depth={1}
        nextId={() => ++lastId.current}
        onChange={setGroup}
      />
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
