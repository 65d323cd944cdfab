"use client";

import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select, type SelectOption } from "@/components/ui/select";
import { type AudienceCondition, CONSENTS, NUMBER_FIELDS } from "@/lib/domain/audiences/audience-rule";
import type { RuleChoices } from "@/lib/domain/audiences/rule-choices";
import { pickName } from "@/lib/format/pick-name";

export interface ConditionRowProps {
  choices: RuleChoices;
  condition: AudienceCondition;
  onChange: (condition: AudienceCondition) => void;
}

/** One condition: what is asked, and for which value. */
export function ConditionRow({ choices, condition, onChange }: ConditionRowProps) {
  const t = useTranslations("audiences.builder");
  const locale = useLocale();
  const named = (rows: RuleChoices["personas"]): SelectOption[] =>
    rows.map((row) => ({ value: String(row.key), label: pickName(row, locale) }));
  const fields = [
    ...NUMBER_FIELDS,
    ...(choices.personas.length > 0 ? (["persona"] as const) : []),
    ...(choices.needs.length > 0 ? (["need"] as const) : []),
    ...(["category", "brand", "affinity", "attribute"] as const).filter((field) =>
      choices.values.some((value) => value.field === (field === "affinity" ? "brand" : field)),
    ),
    "consent" as const,
  ];
  const begin = (field: string) => {
    const made = firstOf(field, choices);
    if (made) onChange(made);
  };
  return (
    <>
      <Select
        label={t("field")}
        labelAt="hidden"
        options={fields.map((field) => ({ value: field, label: t(`fields.${field}`) }))}
        value={condition.field}
        onChange={(event) => begin(event.target.value)}
      />
      {"value" in condition ? (
        <>
          <Select
            label={t("compare")}
            labelAt="hidden"
            options={(["atLeast", "atMost"] as const).map((is) => ({ value: is, label: t(is) }))}
            value={condition.is}
            onChange={(event) =>
              onChange({ ...condition, is: event.target.value === "atMost" ? "atMost" : "atLeast" })
            }
          />
          <Field
            className="w-24"
            label={t("value")}
            hideLabel
            type="number"
            step="any"
            value={condition.value}
            onChange={(event) => onChange({ ...condition, value: Number(event.target.value) })}
          />
        </>
      ) : null}
      {"keys" in condition ? (
        <Select
          className="max-w-60"
          label={t("value")}
          labelAt="hidden"
          options={named(condition.field === "persona" ? choices.personas : choices.needs)}
          value={String(condition.keys[0])}
          onChange={(event) => onChange({ ...condition, keys: [Number(event.target.value)] })}
        />
      ) : null}
      {"values" in condition ? (
        <Select
          className="max-w-60"
          label={t("value")}
          labelAt="hidden"
          options={choices.values
            .filter(({ field }) => field === condition.field)
            .map(({ name, value }) => ({
              value: JSON.stringify([name, value]),
              label: name === "" ? value : t("attribute", { name, value }),
            }))}
          value={JSON.stringify([condition.field === "attribute" ? condition.name : "", condition.values[0]])}
          onChange={(event) => {
            const [name, value] = JSON.parse(event.target.value) as [string, string];
            onChange(
              condition.field === "attribute"
                ? { field: "attribute", name, values: [value] }
                : { field: condition.field, values: [value] },
            );
          }}
        />
      ) : null}
      {condition.field === "affinity" ? (
        <>
          <Select
            className="max-w-60"
            label={t("value")}
            labelAt="hidden"
            options={choices.values
              .filter(({ field }) => field === "brand")
              .map(({ value }) => ({ value, label: value }))}
            value={condition.brand}
            onChange={(event) => onChange({ ...condition, brand: event.target.value })}
          />
          <Field
            className="w-24"
            label={t("times")}
            hideLabel
            type="number"
            min={0.1}
            step="any"
            suffix="×"
            value={condition.times}
            onChange={(event) => onChange({ ...condition, times: Number(event.target.value) })}
          />
        </>
      ) : null}
      {condition.field === "consent" ? (
        <Select
          label={t("value")}
          labelAt="hidden"
          options={CONSENTS.map((is) => ({ value: is, label: t(`consent.${is}`) }))}
          value={condition.is}
          onChange={(event) => {
            const is = CONSENTS.find((known) => known === event.target.value);
            if (is) onChange({ field: "consent", is });
          }}
        />
      ) : null}
    </>
  );
}

function firstOf(field: string, choices: RuleChoices): AudienceCondition | null {
  const number = NUMBER_FIELDS.find((known) => known === field);
  if (number) return { field: number, is: "atLeast", value: 0 };
  if (field === "consent") return { field, is: "given" };
  if (field === "persona" || field === "need") {
    const first = (field === "persona" ? choices.personas : choices.needs)[0];
    return first ? { field, keys: [first.key] } : null;
  }
  if (field === "affinity") {
    const brand = choices.values.find((value) => value.field === "brand");
    return brand ? { field, brand: brand.value, times: 2 } : null;
  }
  const first = choices.values.find((value) => value.field === field);
  if (!first) return null;
  return first.field === "attribute"
    ? { field: "attribute", name: first.name, values: [first.value] }
    : { field: first.field, values: [first.value] };
}
