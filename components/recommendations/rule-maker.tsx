"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { RuleFields } from "@/components/recommendations/rule-fields";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { type ServingRule, servingRule } from "@/lib/domain/recommendation/serving-rule";

interface Shown {
  readonly key: string;
  readonly title: string;
}

interface Preview {
  readonly known: boolean;
  readonly before: readonly Shown[];
  readonly after: readonly Shown[];
}

export interface RuleMakerProps {
  workspace: string;
  /** A customer's key to preview with. */
  customer: string;
  add: (input: { workspace: string; rule: ServingRule }) => Promise<ActionResult<{ id: number }>>;
  preview: (input: {
    workspace: string;
    rule: ServingRule;
    customer: string;
  }) => Promise<ActionResult<Preview>>;
}

const KINDS: readonly ServingRule["kind"][] = [
  "exclude",
  "boost",
  "pin",
  "categoryCap",
  "price",
  "margin",
  "diversity",
  "explore",
  "bought",
  "stock",
];

/** A new rule, looked at on one customer's list before it holds. */
export function RuleMaker({ workspace, customer, add, preview }: RuleMakerProps) {
  const t = useTranslations("recommendations.rules");
  const router = useRouter();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<ServingRule["kind"]>("exclude");
  const [found, setFound] = useState<Preview | null>(null);
  const { busy, run } = useServerAction();
  const read = (): ServingRule | null => {
    const { data } = servingRule.safeParse(ruleOf(kind, new FormData(form.current ?? undefined)));
    if (!data) toast({ text: t("incomplete"), tone: "danger" });
    return data ?? null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const rule = read();
    if (!rule) return;
    run(
      () => add({ workspace, rule }),
      () => {
        toast({ text: t("added") });
        setFound(null);
        router.refresh();
      },
    );
  };
  const look = () => {
    const rule = read();
    const asked = new FormData(form.current ?? undefined).get("customer");
    if (!rule) return;
    run(() => preview({ workspace, rule, customer: String(asked ?? "") }), setFound);
  };
  return (
    <Card title={t("maker.title")} description={t("maker.description")}>
      <form ref={form} className="grid gap-3" onSubmit={submit}>
        <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <Select
            label={t("maker.kind")}
            value={kind}
            onChange={(event) => {
              setKind(KINDS.find((one) => one === event.target.value) ?? "exclude");
              setFound(null);
            }}
            options={KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
          />
          <RuleFields kind={kind} />
        </div>
        <p className="text-xs text-ink-2">{t(`hints.${kind}`)}</p>
        <div className="flex flex-wrap items-end gap-3">
          <Button type="submit" variant="primary" disabled={busy}>
            {t("maker.add")}
          </Button>
          <Field className="w-44" name="customer" label={t("maker.customer")} defaultValue={customer} />
          <Button disabled={busy} onClick={look}>
            {t("maker.preview")}
          </Button>
        </div>
      </form>
      {found ? <PreviewLists {...found} /> : null}
    </Card>
  );
}

function PreviewLists({ known, before, after }: Preview) {
  const t = useTranslations("recommendations.rules.preview");
  const places = new Map(before.map(({ key }, at) => [key, at]));
  const moved = after.filter(({ key }, at) => places.get(key) !== at).length;
  const list = (title: string, rows: readonly Shown[], isAfter: boolean) => (
    <div>
      <h3 className="mb-1 text-xs font-semibold">{title}</h3>
      {rows.length === 0 ? <p className="text-xs text-ink-2">{t("nothing")}</p> : null}
      <ol className="grid gap-0.5 text-xs">
        {rows.map(({ key, title: name }, at) => (
          <li key={key} className="flex gap-2">
            <span className="num w-4 shrink-0 text-right text-ink-3">{at + 1}</span>
            <span className={isAfter && places.get(key) !== at ? "font-semibold" : ""}>{name}</span>
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <div className="mt-4 grid gap-3 border-t border-line pt-3" aria-live="polite">
      {known ? null : <Note>{t("unknown")}</Note>}
      <p className="text-xs text-ink-2">{t("moved", { moved, of: after.length })}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {list(t("before"), before, false)}
        {list(t("after"), after, true)}
      </div>
    </div>
  );
}

/** A rule as the form says it; what is not a rule is found by the schema. */
function ruleOf(kind: ServingRule["kind"], form: FormData): unknown {
  const text = (name: string) => String(form.get(name) ?? "");
  const number = (name: string) => (text(name) === "" ? null : Number(text(name)));
  const match = { by: text("by"), value: text("value") };
  switch (kind) {
    case "stock":
      return { kind, mayBeOut: text("mayBeOut") === "yes" };
    case "bought":
      return { kind, again: text("again") };
    case "exclude":
      return { kind, match };
    case "boost":
      return { kind, match, amount: number("amount") };
    case "pin":
      return { kind, product: text("product"), position: number("position") };
    case "categoryCap":
      return { kind, most: number("most") };
    case "price":
      return { kind, min: number("min"), max: number("max") };
    case "margin":
      return { kind, cost: text("cost"), weight: number("weight") };
    case "diversity":
      return { kind, balance: 1 - (number("share") ?? 0) / 100 };
    case "explore":
      return { kind, share: (number("share") ?? 0) / 100 };
  }
}
