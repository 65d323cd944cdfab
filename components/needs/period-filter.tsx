"use client";

import { CalendarDays } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Select } from "@/components/ui/select";
import { useQueryChange } from "@/components/ui/use-query-change";
import { COMPARISONS, PERIODS } from "@/lib/domain/needs/need-filter";

const FORM = "needs-days";
const OWN = "own";

/** Which days count: the last weeks or days of one's own; and what they are compared with. */
export function PeriodFilter() {
  const t = useTranslations("needs.period");
  const { current, change } = useQueryChange();
  const [open, setOpen] = useState(false);
  const [from, to] = [current.get("from") ?? "", current.get("to") ?? ""];
  const own = from !== "" || to !== "";
  const period = current.get("period") ?? (own ? OWN : "");
  const choose = (value: string) => {
    if (value === OWN) setOpen(true);
    else change({ period: value, from: "", to: "", ...(value === "" ? { against: "" } : {}) });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change({ period: "", from: String(form.get("from")), to: String(form.get("to")) });
    setOpen(false);
  };
  return (
    <>
      <Select
        label={t("label")}
        labelAt="inside"
        value={period}
        active={period !== ""}
        options={[
          { value: "", label: t("all") },
          ...PERIODS.map((weeks) => ({ value: weeks, label: t("weeks", { weeks }) })),
          { value: OWN, label: own ? t("days", { from: from || "…", to: to || "…" }) : t("own") },
        ]}
        onChange={(event) => choose(event.target.value)}
      />
      {own ? (
        <Button icon={<CalendarDays aria-hidden />} label={t("change")} onClick={() => setOpen(true)} />
      ) : null}
      {period === "" ? null : (
        <Select
          label={t("against")}
          labelAt="inside"
          value={current.get("against") ?? ""}
          active={current.has("against")}
          options={[
            { value: "", label: t("nothing") },
            ...COMPARISONS.map((value) => ({ value, label: t(`compare.${value}`) })),
          ]}
          onChange={(event) => change({ against: event.target.value })}
        />
      )}
      <Dialog
        title={t("own")}
        open={open}
        onOpenChange={setOpen}
        footer={<FormButtons form={FORM} label={t("apply")} disabled={false} />}
      >
        <form id={FORM} onSubmit={submit} className="grid gap-3 sm:grid-cols-2">
          <Field type="date" name="from" label={t("from")} defaultValue={from} required />
          <Field type="date" name="to" label={t("to")} defaultValue={to} />
        </form>
      </Dialog>
    </>
  );
}
