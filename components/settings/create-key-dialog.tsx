"use client";

import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { KeyActions, KeyDays, NewKey } from "@/components/settings/key-actions";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { useSubmit } from "@/components/ui/use-submit";
import type { Scope } from "@/lib/domain/api-keys/scopes";

interface CreateKeyDialogProps {
  workspace: string;
  scopes: readonly Scope[];
  days: readonly KeyDays[];
  create: KeyActions["create"];
}

interface MadeKey {
  readonly name: string;
  readonly key: string;
}

/** Makes a key and shows it, the one time that it can be read. */
export function CreateKeyDialog({ workspace, scopes, days, create }: CreateKeyDialogProps) {
  const t = useTranslations("settings");
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<MadeKey | null>(null);
  const { busy, errorText, isRefused, onSubmit } = useSubmit(
    async (input: NewKey) => {
      const answer = await create(input);
      return answer.ok ? { ok: true as const, data: { name: input.name, key: answer.data.key } } : answer;
    },
    { fields: ["name", "scopes"], onDone: setMade },
  );
  const read = (fields: FormData): NewKey => ({
    workspace,
    name: String(fields.get("name")),
    scopes: scopes.filter((scope) => fields.getAll("scope").includes(scope)),
    days: days.find((known) => String(known) === fields.get("days")) ?? null,
  });
  const turn = (wanted: boolean) => {
    setOpen(wanted);
    if (wanted) setMade(null);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      trigger={
        <Button variant="primary" icon={<KeyRound aria-hidden />}>
          {t("keys.create")}
        </Button>
      }
      title={made ? t("keys.madeTitle") : t("keys.createTitle")}
      description={made ? t("keys.madeBody", { name: made.name }) : t("keys.createBody")}
      footer={
        made ? (
          <DialogClose>
            <Button variant="primary">{t("keys.done")}</Button>
          </DialogClose>
        ) : (
          <FormButtons form={formId} label={t("keys.submit")} disabled={busy} />
        )
      }
    >
      {made ? (
        <div className="grid justify-items-start gap-2" role="status">
          <code className="rounded-sm bg-sunken px-2 py-1.5 font-mono text-sm break-all select-all">
            {made.key}
          </code>
          <CopyButton text={made.key} />
        </div>
      ) : (
        <form id={formId} onSubmit={onSubmit(read)} className="grid gap-4">
          {errorText ? (
            <Note tone="danger" live>
              {errorText}
            </Note>
          ) : null}
          <Field
            label={t("keys.name")}
            name="name"
            maxLength={80}
            required
            autoComplete="off"
            hint={t("keys.nameHint")}
            error={isRefused("name") ? t("keys.nameRefused") : undefined}
          />
          <fieldset className="grid gap-1.5">
            <legend className="mb-1 text-xs font-medium">{t("keys.scopes")}</legend>
            {scopes.map((scope, index) => (
              <Checkbox
                key={scope}
                name="scope"
                value={scope}
                defaultChecked={index === 0}
                label={
                  <>
                    <span className="font-medium">{t(`keys.scope.${scope}`)}</span>{" "}
                    <span className="text-ink-2">{t(`keys.scopeHint.${scope}`)}</span>
                  </>
                }
              />
            ))}
            {isRefused("scopes") ? (
              <span role="alert" className="text-xs text-danger">
                {t("keys.scopesRefused")}
              </span>
            ) : null}
          </fieldset>
          <Select
            label={t("keys.days")}
            name="days"
            defaultValue={String(days.at(-1) ?? "")}
            options={[
              ...days.map((known) => ({ value: String(known), label: t("keys.daysCount", { days: known }) })),
              { value: "", label: t("keys.daysNever") },
            ]}
          />
        </form>
      )}
    </Dialog>
  );
}
