"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { type ExperimentInput, experimentInput } from "@/lib/domain/recommendation/experiment";

export interface ExperimentMakerProps {
  workspace: string;
  begin: (input: { workspace: string; experiment: ExperimentInput }) => Promise<ActionResult<{ id: number }>>;
}

const MODELS = ["blend", "popularity", "trend"] as const;

/** A new experiment: lists as they are against a change, at one place. */
export function ExperimentMaker({ workspace, begin }: ExperimentMakerProps) {
  const t = useTranslations("recommendations.experiments");
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useServerAction();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const percent = (name: string) => Number(form.get(name)) / 100;
    const optional = (name: string) => (form.get(name) === "" ? null : percent(name));
    const less = optional("diversity");
    const { data } = experimentInput.safeParse({
      name: form.get("name"),
      place: form.get("place"),
      arms: [
        { name: t("control"), share: 1 - percent("share") },
        {
          name: t("change"),
          share: percent("share"),
          model: form.get("model"),
          balance: less === null ? null : 1 - less,
          explore: optional("explore"),
        },
      ],
      plan: { baseline: percent("baseline"), effect: percent("effect") },
    });
    if (!data) return toast({ text: t("incomplete"), tone: "danger" });
    run(
      () => begin({ workspace, experiment: data }),
      () => {
        toast({ text: t("begun") });
        router.refresh();
      },
    );
  };
  const number = (name: string, bounds: { min: number; max: number; value?: number; step?: number }) => {
    const { value, ...rest } = bounds;
    return <Field type="number" name={name} label={t(`fields.${name}`)} defaultValue={value} {...rest} />;
  };
  return (
    <Card title={t("maker")} description={t("makerNote")}>
      <form className="grid gap-3" onSubmit={submit}>
        <div className="grid items-end gap-3 sm:grid-cols-3">
          <Field name="name" label={t("fields.name")} maxLength={80} required />
          <Field name="place" label={t("fields.place")} maxLength={60} pattern="[A-Za-z0-9_.\-]+" required />
          {number("share", { min: 1, max: 99, value: 50 })}
          <Select
            name="model"
            label={t("fields.model")}
            options={MODELS.map((model) => ({ value: model, label: t(`models.${model}`) }))}
          />
          {number("diversity", { min: 0, max: 50 })}
          {number("explore", { min: 0, max: 20 })}
          {number("baseline", { min: 0.1, max: 99, step: 0.1, value: 5 })}
          {number("effect", { min: 1, max: 200, value: 10 })}
        </div>
        <div>
          <Button type="submit" variant="primary" disabled={busy}>
            {t("begin")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
