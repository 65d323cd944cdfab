import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ErasePersonButton } from "@/components/privacy/erase-person-button";
import { HeldTables } from "@/components/privacy/held-tables";
import { Card } from "@/components/ui/card";
import { KeyValues } from "@/components/ui/key-values";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { formatCount } from "@/lib/format/format-count";
import { showPerson } from "@/lib/services/privacy/show-person";
import { orNotFound } from "@/lib/web/or-not-found";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { erasePersonAction } from "../../actions";
import { OnlyEditors } from "../../only-editors";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
}

const ROWS = 20;

export async function generateMetadata() {
  const t = await getTranslations("privacy");
  return { title: t("title") };
}

/** All that is stored of one customer. */
export default async function PersonPage({ params }: Props) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireWorkspace(slug);
  if (!/^\d{1,9}$/.test(id)) notFound();
  if (!isAllowed(actor.role, "edit")) return <OnlyEditors workspace={slug} />;
  const [t, locale, { person, tables, uploads }] = await Promise.all([
    getTranslations("privacy"),
    getLocale(),
    orNotFound(showPerson(actor, Number(id), ROWS)),
  ]);
  const rows = tables.reduce((sum, { count }) => sum + count, 0);
  const contacts = Object.values(person.contacts ?? {}).join(", ");
  return (
    <>
      <PageHead
        title={<span className="break-all">{t("person.title", { key: person.key })}</span>}
        description={t("person.description")}
        crumbs={[{ href: `/${slug}/privacy`, label: t("person.crumb") }]}
        actions={
          <>
            <LinkButton href={`/${slug}/customers/${person.id}`}>{t("person.toCustomer")}</LinkButton>
            <LinkButton href={`/api/${slug}/privacy/people/${person.id}`} download>
              {t("person.export")}
            </LinkButton>
            {isAllowed(actor.role, "administer") ? (
              <ErasePersonButton
                workspace={slug}
                person={person}
                amount={{ rows, tables: tables.length, uploads }}
                erase={erasePersonAction}
              />
            ) : null}
          </>
        }
      />
      <div className="grid max-w-4xl grid-cols-1 gap-3 sm:gap-4">
        {uploads > 0 ? <Note tone="warn">{t("person.uploads", { count: uploads })}</Note> : null}
        <Card title={t("person.known")}>
          <KeyValues
            items={[
              { label: t("person.emailHash"), value: hash(person.emailHash) ?? t("person.none") },
              { label: t("person.phoneHash"), value: hash(person.phoneHash) ?? t("person.none") },
              { label: t("person.contacts"), value: contacts || t("person.none") },
            ]}
          />
        </Card>
        <Card title={t("person.cardTitle", { rows: formatCount(rows, locale), tables: tables.length })} flush>
          <HeldTables tables={tables} />
        </Card>
      </div>
    </>
  );
}

function hash(hex: string | null) {
  return hex === null ? null : <code className="text-2xs break-all">{hex}</code>;
}
