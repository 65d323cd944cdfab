import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { PlainShell } from "@/components/layout/plain-shell";
import { Paper } from "@/components/reports/paper";
import { writeReport } from "@/components/reports/write-report";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { AppError } from "@/lib/domain/errors";
import { localesOf } from "@/lib/domain/reports/report-wish";
import { formatDateTime } from "@/lib/format/format-date-time";
import { readTheme, THEME_COOKIE } from "@/lib/format/theme";
import { openSharedReport } from "@/lib/services/reports/open-shared-report";
import { tokensCss } from "@/lib/services/reports/tokens-css";
import { messageTeller } from "@/lib/web/message-teller";

interface Props {
  params: Promise<{ secret: string }>;
}

/** Once a request: an opening is counted. */
const open = cache(async (secret: string) => {
  try {
    return (await openSharedReport(secret, false)) ?? "gone";
  } catch (error) {
    if (error instanceof AppError && error.code === "report.tooOften") return "often";
    throw error;
  }
});

export async function generateMetadata({ params }: Props) {
  const [report, t] = await Promise.all([open((await params).secret), getTranslations("reports")]);
  const title = typeof report === "string" ? t(`shared.${report}`) : t(`${report.kind}.title`);
  return { title, robots: { index: false, follow: false } };
}

/** A report as whoever has its link sees it: that one report and nothing else of the workspace. */
export default async function SharedReportPage({ params }: Props) {
  const { secret } = await params;
  const [report, locale, t, jar] = await Promise.all([
    open(secret),
    getLocale(),
    getTranslations("reports"),
    cookies(),
  ]);
  if (typeof report === "string")
    return (
      <PlainShell theme={readTheme(jar.get(THEME_COOKIE)?.value)}>
        <h1 className="sr-only">{t(`shared.${report}`)}</h1>
        <EmptyState title={t(`shared.${report}`)} body={t(`shared.${report}Body`)} />
      </PlainShell>
    );
  const { content, format, language, expiresAt } = report;
  const documents = localesOf(language).map((each) => writeReport(content, each, messageTeller(each)));
  return (
    <div className="min-h-dvh bg-canvas">
      <div className="mx-auto flex max-w-[47rem] flex-wrap items-center gap-3 px-4 py-3 text-xs text-ink-2 print:hidden">
        <p className="min-w-0 flex-1">
          {t("shared.until", { day: formatDateTime(expiresAt, locale, content.workspace.timeZone) })}
        </p>
        <LinkButton href={`/share/${secret}/file`} download>
          {t("shared.download", { format: format.toUpperCase() })}
        </LinkButton>
      </div>
      <main id="main" className="mx-auto max-w-[47rem] overflow-hidden pb-8 sm:rounded-lg print:max-w-none">
        <Paper documents={documents} css={tokensCss()} />
      </main>
    </div>
  );
}
