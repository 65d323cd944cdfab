"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { AudienceRequest } from "@/lib/domain/audiences/audience-input";
import { shapeText } from "@/lib/domain/map/map-query";
import type { MapSubject } from "@/lib/domain/map/map-subject";
import type { MapViewState } from "@/lib/domain/map/map-view-state";

export type SaveAudience = (input: {
  workspace: string;
  audience: AudienceRequest;
}) => Promise<ActionResult<{ size: number }>>;

export interface SaveSelectionProps {
  workspace: string;
  subject: MapSubject;
  selection: Partial<MapViewState>;
  /** Points that are selected. */
  size: number;
  save: SaveAudience;
}

/** Keeps the selected customers, or those who bought or said what is selected, as an audience. */
export function SaveSelection({ workspace, subject, selection, size, save }: SaveSelectionProps) {
  const t = useTranslations("map.panel.save");
  const toast = useToast();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [busy, startTransition] = useTransition();
  const formId = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name"));
    const { persona, need, category, point, shape } = selection;
    const area = { of: subject, persona, need, category, point, shape: shape && shapeText(shape) };
    startTransition(async () => {
      const result = await save({ workspace, audience: { kind: "area", name, area } });
      if (!result.ok) return toast({ text: errorText(result.error), tone: "danger" });
      setOpen(false);
      toast({ text: t("done", { name, size: result.data.size }) });
    });
  };
  return (
    <Dialog
      title={t("title")}
      description={t(`description.${subject}`, { size })}
      trigger={<Button icon={<Bookmark aria-hidden />}>{t("action")}</Button>}
      open={open}
      onOpenChange={setOpen}
      footer={<FormButtons form={formId} disabled={busy} />}
    >
      <form id={formId} onSubmit={submit}>
        <Field name="name" label={t("name")} maxLength={120} required />
      </form>
    </Dialog>
  );
}
