"use client";

import { FolderPlus, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { ConditionRow } from "@/components/audiences/condition-row";
import type { RuleGroup, RuleNode } from "@/components/audiences/rule-node";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import type { AudienceCondition } from "@/lib/domain/audiences/audience-rule";
import type { RuleChoices } from "@/lib/domain/audiences/rule-choices";

const FIRST: AudienceCondition = { field: "monetary", is: "atLeast", value: 0 };
/** Groups within groups that are offered; what is deeper nobody reads. */
const DEEPEST = 3;

export interface RuleGroupEditorProps {
  choices: RuleChoices;
  group: RuleGroup;
  depth: number;
  /** A number that no part has. */
  nextId: () => number;
  onChange: (group: RuleGroup) => void;
  /** Left out for the whole rule. */
  onRemove?: (() => void) | undefined;
}

/** Conditions and further groups that all or any must be true, each of them negated or not. */
export function RuleGroupEditor({ choices, group, depth, nextId, onChange, onRemove }: RuleGroupEditorProps) {
  const t = useTranslations("audiences.builder");
  const { parts, joint, not } = group;
  const change = (changed: RuleNode) =>
    onChange({ ...group, parts: parts.map((part) => (part.id === changed.id ? changed : part)) });
  const remove = (id: number) => onChange({ ...group, parts: parts.filter((part) => part.id !== id) });
  const add = (part: RuleNode) => onChange({ ...group, parts: [...parts, part] });
  const leaf = () => ({ id: nextId(), not: false, condition: FIRST });
  return (
    <fieldset className={depth > 1 ? "grid gap-3 border-l-2 border-line-strong pl-3" : "grid gap-3"}>
      <legend className="sr-only">{t("group")}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {depth > 1 ? (
          <Checkbox
            label={t("not")}
            checked={not}
            onChange={(event) => onChange({ ...group, not: event.target.checked })}
          />
        ) : null}
        <Select
          label={t("joint")}
          labelAt={depth > 1 ? "hidden" : "inside"}
          options={[
            { value: "all", label: t("all") },
            { value: "any", label: t("any") },
          ]}
          value={joint}
          onChange={(event) => onChange({ ...group, joint: event.target.value === "any" ? "any" : "all" })}
        />
        {onRemove ? (
          <Button variant="quiet" icon={<X aria-hidden />} label={t("removeGroup")} onClick={onRemove} />
        ) : null}
      </div>
      {parts.map((part) =>
        "parts" in part ? (
          <RuleGroupEditor
            key={part.id}
            choices={choices}
            group={part}
            depth={depth + 1}
            nextId={nextId}
            onChange={change}
            onRemove={() => remove(part.id)}
          />
        ) : (
          <fieldset key={part.id} className="flex flex-wrap items-center gap-2">
            <legend className="sr-only">{t("condition")}</legend>
            <Checkbox
              label={t("not")}
              checked={part.not}
              onChange={(event) => change({ ...part, not: event.target.checked })}
            />
            <ConditionRow
              choices={choices}
              condition={part.condition}
              onChange={(condition) => change({ ...part, condition })}
            />
            <Button
              variant="quiet"
              icon={<X aria-hidden />}
              label={t("remove")}
              onClick={() => remove(part.id)}
            />
          </fieldset>
        ),
      )}
      <div className="flex flex-wrap gap-2">
        <Button icon={<Plus aria-hidden />} onClick={() => add(leaf())}>
          {t("add")}
        </Button>
        {depth < DEEPEST ? (
          <Button
            variant="quiet"
            icon={<FolderPlus aria-hidden />}
            onClick={() => add({ id: nextId(), not: false, joint: "any", parts: [leaf()] })}
          >
            {t("addGroup")}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
