import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LiftErasureButton } from "@/components/privacy/lift-erasure-button";
import { ReceiptScan, ReceiptTables } from "@/components/privacy/receipt-tables";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { rowsOfErasure } from "@/lib/domain/privacy/erasure";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";
import { getErasure } from "@/lib/services/privacy/get-erasure";
import { orNotFound } from "@/lib/web/or-not-found";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { liftErasureAction } from "../../actions";
import { OnlyEditors } from "../../only-editors";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
}

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("privacy");
  return { title: t("receipt.title", { id: (await params).id }) };
}

/** What was deleted of a person, and what a search found afterwards. */
export default async function ReceiptPage({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor, workspace } = await requireWorkspace(slug);
  if (!/^\d{1,9}$/.test(id)) notFound();
  if (!isAllowed(actor.role, "edit")) return <OnlyEditors workspace={slug} />;
  const [t, locale, receipt] = await Promise.all([
    getTranslations("privacy"),
    getLocale(),
    orNotFound(getErasure(actor, Number(id))),
  ]);
  const time = (value: Date | string) => formatDateTime(value, locale, workspace.timeZone);
  const rows = formatCount(rowsOfErasure(receipt), locale);
  const finding = receipt.remaining < 0 ? "unsearched" : receipt.remaining === 0 ? "clean" : "dirty";
  const { scan, liftedAt, runs } = receipt;
  return (
    <>
      <PageHead
        title={t("receipt.title", { id: receipt.id })}
        description={t("receipt.description", { date: time(receipt.createdAt) })}
        crumbs={[{ href: `/${slug}/privacy`, label: t("person.crumb") }]}
        actions={
          <LinkButton href={`/api/${slug}/privacy/receipts/${receipt.id}`} download>
            {t("receipt.download")}
          </LinkButton>
        }
      />
      <div className="grid max-w-4xl grid-cols-1 gap-3 sm:gap-4">
        <Card
          title={t(`receipt.${finding}`, {
            rows,
            tables: Object.keys(receipt.tables).length,
            left: receipt.remaining,
          })}
          flush
        >
          <ReceiptTables receipt={receipt} />
        </Card>
        {scan ? (
          <Card
            title={t("receipt.scanTitle", { tables: scan.tables, columns: scan.columns, files: scan.files })}
            description={scan.elsewhere.length > 0 ? t("receipt.elsewhereNote") : undefined}
            flush
          >
            <ReceiptScan scan={scan} />
          </Card>
        ) : null}
        <Note>
          {t("receipt.runs", { count: runs.length, numbers: runs.join(", ") })}{" "}
          {t("receipt.logs", { count: receipt.logPlaces })} {t("receipt.uploads", { count: receipt.uploads })}
        </Note>
        <Note
          tone={liftedAt ? "warn" : "info"}
          action={
            !liftedAt && isAllowed(actor.role, "administer") ? (
              <LiftErasureButton workspace={slug} id={receipt.id} lift={liftErasureAction} />
            ) : undefined
          }
        >
          {liftedAt ? t("receipt.guardLifted", { date: time(liftedAt) }) : t("receipt.guard")}
        </Note>
      </div>
    </>
  );
}
