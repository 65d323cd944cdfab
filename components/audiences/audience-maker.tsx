"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { RuleBuilder, type RuleBuilderProps } from "@/components/audiences/rule-builder";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { AudienceRequest } from "@/lib/domain/audiences/audience-input";

export interface AudienceMakerProps extends Pick<RuleBuilderProps, "workspace" | "choices" | "count"> {
  seeds: readonly { readonly id: number; readonly name: string }[];
  save: (input: { workspace: string; audience: AudienceRequest }) => Promise<ActionResult<{ id: number }>>;
}

const SHARES = [0.01, 0.05, 0.1, 0.2];

/** Three ways to a new audience: a rule, those like another audience, a list of keys. */
export function AudienceMaker({ workspace, choices, count, seeds, save }: AudienceMakerProps) {
  const t = useTranslations("audiences");
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useServerAction();
  const keep = (audience: AudienceRequest) =>
    run(
      () => save({ workspace, audience }),
      () => {
        toast({ text: t("saved", { name: audience.name }) });
        router.refresh();
      },
    );
  const lookalike = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keep({
      kind: "lookalike",
      name: String(form.get("name")),
      seed: Number(form.get("seed")),
      share: Number(form.get("share")),
    });
  };
  const upload = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const keys = String(form.get("keys"))
      .split(/[\s,;，；]+/)
      .filter(Boolean);
    keep({ kind: "upload", name: String(form.get("name")), keys });
  };
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card className="lg:col-span-2" title={t("builder.title")} description={t("builder.description")}>
        <RuleBuilder workspace={workspace} choices={choices} count={count} onSave={keep} busy={busy} />
      </Card>
      <Card title={t("lookalike.title")} description={t("lookalike.description")}>
        {seeds.length === 0 ? (
          <p className="text-xs text-ink-2">{t("lookalike.none")}</p>
        ) : (
          <form className="grid gap-3" onSubmit={lookalike}>
            <Select
              name="seed"
              label={t("lookalike.seed")}
              options={seeds.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
            <Select
              name="share"
              label={t("lookalike.share")}
              defaultValue="0.1"
              options={SHARES.map((share) => ({ value: String(share), label: t("percent", { share }) }))}
            />
            <Field name="name" label={t("builder.name")} maxLength={120} required />
            <div>
              <Button type="submit" disabled={busy}>
                {t("lookalike.save")}
              </Button>
            </div>
          </form>
        )}
      </Card>
      <Card title={t("upload.title")} description={t("upload.description")}>
        <form className="grid gap-3" onSubmit={upload}>
          <label className="grid gap-1 text-xs font-medium">
            {t("upload.keys")}
            <textarea
              name="keys"
              required
              rows={4}
              className="rounded-md border border-line-control bg-surface p-2 text-xs font-normal"
            />
          </label>
          <Field name="name" label={t("builder.name")} maxLength={120} required />
          <div>
            <Button type="submit" disabled={busy}>
              {t("upload.save")}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  );
}
