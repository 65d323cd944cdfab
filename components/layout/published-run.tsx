import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface PublishedRunProps {
  workspace: string;
  timeZone: string;
  run: { readonly number: number; readonly publishedAt: Date | null } | null;
}

/** Which run all figures on all pages come from. */
export function PublishedRun({ workspace, timeZone, run }: PublishedRunProps) {
  const t = useTranslations("layout");
  const locale = useLocale();
  if (!run) return t("noRun");
  return (
    <>
      <Link href={`/${workspace}/runs/${run.number}`} className="hover:underline">
        {t("publishedRun", { number: run.number })}
      </Link>
      {run.publishedAt ? (
        <span className="num block">{formatDateTime(run.publishedAt, locale, timeZone)}</span>
      ) : null}
    </>
  );
}
