"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ChangeNamed } from "@/components/reports/report-actions";
import { useAnswer } from "@/components/reports/use-answer";
import { Button } from "@/components/ui/button";
import { linkWorks, type ReportLinkRow } from "@/lib/domain/reports/report-row";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface LinkListProps {
  workspace: string;
  timeZone: string;
  links: readonly ReportLinkRow[];
  revoke: ChangeNamed;
}

/** The links to a report: until when they work, how often they were opened, and an end to each. */
export function LinkList({ workspace, timeZone, links, revoke }: LinkListProps) {
  const t = useTranslations("reports.share");
  const locale = useLocale();
  const settle = useAnswer();
  return (
    <section aria-label={t("list")} className="grid gap-1 text-xs">
      <h3 className="font-medium">{t("list")}</h3>
      <ul className="grid gap-1">
        {links.map((link) => {
          const { id, expiresAt, isExpired, revokedAt, opened } = link;
          const day = formatDateTime(expiresAt, locale, timeZone);
          const works = linkWorks(link);
          return (
            <li key={id} className="flex items-center gap-2">
              <span className={works ? "min-w-0 flex-1" : "min-w-0 flex-1 text-ink-3"}>
                {revokedAt !== null
                  ? t("revoked")
                  : isExpired
                    ? t("expired", { day })
                    : t("until", { day, opened })}
              </span>
              {works ? (
                <Button onClick={async () => settle(await revoke({ workspace, id }))}>{t("revoke")}</Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
