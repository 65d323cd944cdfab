"use client";

import { Bookmark, BookmarkPlus, ChevronDown, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormButtons } from "@/components/ui/form-buttons";
import { Menu } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { NeedView } from "@/lib/domain/needs/need-view";

export interface ViewsMenuProps {
  workspace: string;
  views: readonly NeedView[];
  /** The table's state now. */
  query: string;
  /** Whether the reader may save views for everyone. */
  mayShare: boolean;
  save: (input: {
    workspace: string;
    name: string;
    query: string;
    shared: boolean;
  }) => Promise<ActionResult<{ id: number }>>;
  remove: (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;
}

const FORM = "save-view";

/** Saved states of the table: go to one, save this one, delete one's own. */
export function ViewsMenu({ workspace, views, query, mayShare, save, remove }: ViewsMenuProps) {
  const t = useTranslations("needs.views");
  const toast = useToast();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  const [pending, startTransition] = useTransition();
  const here = views.filter((view) => view.query === query);
  const tell = (result: ActionResult<unknown>, said: string) =>
    toast(result.ok ? { text: said } : { text: errorText(result.error), tone: "danger" });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const view = { name: String(form.get("name")).trim(), shared: form.has("shared") };
    startTransition(async () => {
      const result = await save({ workspace, query, ...view });
      tell(result, t("saved"));
      if (result.ok) setOpen(false);
    });
  };
  const own = here.filter((view) => view.own);
  return (
    <>
      <Menu
        trigger={
          <Button icon={<Bookmark aria-hidden />}>
            {here[0]?.name ?? t("title")}
            <ChevronDown aria-hidden />
          </Button>
        }
        heading={views.length === 0 ? t("empty") : undefined}
        items={[
          ...views.map((view) => ({
            label: view.name,
            hint: view.own ? (view.shared ? t("sharedByMe") : t("mine")) : t("shared"),
            href: `/${workspace}/needs${view.query ? `?${view.query}` : ""}`,
            checked: view.query === query,
          })),
          "separator" as const,
          { label: t("save"), icon: <BookmarkPlus aria-hidden />, onSelect: () => setOpen(true) },
          ...own.map((view) => ({
            label: t("delete", { name: view.name }),
            icon: <Trash2 aria-hidden />,
            danger: true,
            onSelect: () =>
              startTransition(async () => tell(await remove({ workspace, id: view.id }), t("deleted"))),
          })),
        ]}
      />
      <Dialog
        title={t("save")}
        description={t("saveDescription")}
        open={open}
        onOpenChange={setOpen}
        footer={<FormButtons form={FORM} disabled={pending} />}
      >
        <form id={FORM} onSubmit={submit} className="grid gap-3">
          <Field name="name" label={t("name")} required maxLength={60} />
          {mayShare ? <Checkbox name="shared" label={t("share")} /> : null}
        </form>
      </Dialog>
    </>
  );
}
