"use client";

import { Link2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { LinkList } from "@/components/reports/link-list";
import type { ReportChanges } from "@/components/reports/report-actions";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { FormButtons } from "@/components/ui/form-buttons";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { useSubmit } from "@/components/ui/use-submit";
import type { ReportLinkRow } from "@/lib/domain/reports/report-row";
import { LINK_DAYS, type LinkDays } from "@/lib/domain/reports/report-wish";

export interface ShareDialogProps {
  workspace: string;
  timeZone: string;
  /** The report's. */
  id: number;
  name: string;
  links: readonly ReportLinkRow[];
  change: Pick<ReportChanges, "share" | "revoke">;
}

const USUAL: LinkDays = 7;

/** Makes a link to a report and shows it, the one time that it can be read; lists those that there are. */
export function ShareDialog({ workspace, timeZone, id, name, links, change }: ShareDialogProps) {
  const t = useTranslations("reports.share");
  const formId = useId();
  const router = useRouter();
  const [made, setMade] = useState<string | null>(null);
  const { busy, errorText, onSubmit } = useSubmit((days: LinkDays) => change.share({ workspace, id, days }), {
    onDone: ({ path }) => {
      setMade(new URL(path, window.location.href).href);
      router.refresh();
    },
  });
  const read = (fields: FormData) => LINK_DAYS.find((days) => String(days) === fields.get("days")) ?? USUAL;
  return (
    <Dialog
      onOpenChange={(open) => (open ? setMade(null) : undefined)}
      trigger={<Button icon={<Link2 aria-hidden />}>{t("action")}</Button>}
      title={t("title")}
      description={made ? t("made") : `${name}. ${t("body")}`}
      footer={
        made ? (
          <DialogClose>
            <Button variant="primary">{t("done")}</Button>
          </DialogClose>
        ) : (
          <FormButtons form={formId} label={t("make")} disabled={busy} />
        )
      }
    >
      {made ? (
        <div className="grid justify-items-start gap-2" role="status">
          <code className="rounded-sm bg-sunken px-2 py-1.5 font-mono text-xs break-all select-all">
            {made}
          </code>
          <CopyButton text={made} />
        </div>
      ) : (
        <div className="grid gap-4">
          <form id={formId} onSubmit={onSubmit(read)} className="grid gap-3">
            {errorText ? (
              <Note tone="danger" live>
                {errorText}
              </Note>
            ) : null}
            <Select
              label={t("days")}
              name="days"
              defaultValue={String(USUAL)}
              options={LINK_DAYS.map((days) => ({
                value: String(days),
                label: t("daysCount", { days }),
              }))}
            />
          </form>
          {links.length > 0 ? (
            <LinkList workspace={workspace} timeZone={timeZone} links={links} revoke={change.revoke} />
          ) : null}
        </div>
      )}
    </Dialog>
  );
}
