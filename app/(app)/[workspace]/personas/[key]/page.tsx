import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, Suspense } from "react";
import {
  MembersPanel,
  ProductsPanel,
  QuotesPanel,
  TextsPanel,
} from "@/app/(app)/[workspace]/personas/[key]/persona-panels";
import { PERSONA_ACTIONS } from "@/app/(app)/[workspace]/personas/persona-actions";
import { PersonaAttributes } from "@/components/personas/persona-attributes";
import { PersonaBehaviour } from "@/components/personas/persona-behaviour";
import { PersonaHead } from "@/components/personas/persona-head";
import { PersonaMenu } from "@/components/personas/persona-menu";
import { PersonaNeeds } from "@/components/personas/persona-needs";
import { PersonaNumbers } from "@/components/personas/persona-numbers";
import { PersonaPurchases } from "@/components/personas/persona-purchases";
import { PersonaValue } from "@/components/personas/persona-value";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Swatch } from "@/components/ui/swatch";
import { TabLinks } from "@/components/ui/tab-links";
import { isAllowed } from "@/lib/domain/actor";
import { memberFilter } from "@/lib/domain/persona/member-filter";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";
import { getPersona } from "@/lib/services/personas/get-persona";
import { requireWorkspace } from "@/lib/web/require-workspace";

const refOf = ({ key, nameEn, nameZh }: PersonaRef): PersonaRef => ({ key, nameEn, nameZh });

interface Props {
  params: Promise<{ workspace: string; key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (slug: string, key: string) => {
  if (!/^\d{1,9}$/.test(key)) notFound();
  const context = await requireWorkspace(slug);
  const page = await getPersona(context.actor, Number(key));
  if (!page) notFound();
  return { ...context, page };
});

async function read({ params }: Props) {
  const { workspace, key } = await params;
  return load(workspace, key);
}

export async function generateMetadata(props: Props) {
  const [{ page }, locale] = await Promise.all([read(props), getLocale()]);
  return { title: pickName(page.persona, locale) };
}

export default async function PersonaPage(props: Props) {
  const [{ actor, workspace, page }, query, locale, t] = await Promise.all([
    read(props),
    props.searchParams,
    getLocale(),
    getTranslations("personas"),
  ]);
  const { slug } = workspace;
  const { of, persona, personas, profiles, products } = page;
  const { summary } = persona;
  const shared = { actor, workspace, page };
  const own = { workspace: slug, personaKey: persona.key };
  const file = (format: string) => `/api/${slug}/personas/export?format=${format}`;
  return (
    <>
      <PageHead
        title={pickName(persona, locale)}
        mark={<Swatch colour={persona.key} />}
        crumbs={[{ href: `/${slug}/personas`, label: t("title") }]}
        description={
          <PersonaHead persona={persona} of={of} customers={profiles} runBefore={page.runBefore} />
        }
        actions={
          <>
            {isAllowed(actor.role, "edit") ? (
              <PersonaMenu
                workspace={slug}
                persona={refOf(persona)}
                others={personas.filter(({ key }) => key !== persona.key).map(refOf)}
                pin={page.pin}
                actions={PERSONA_ACTIONS}
              />
            ) : null}
            {of === "customers" ? (
              <LinkButton href={`/${slug}/map?persona=${persona.key}`}>{t("onMap")}</LinkButton>
            ) : null}
            <ExportMenu
              items={[
                { label: t("csv"), hint: t("exportHint"), href: file("csv") },
                { label: t("json"), hint: t("exportHint"), href: file("json") },
              ]}
            />
          </>
        }
      />
      <TabLinks
        label={t("title")}
        items={personas.map((row) => ({
          href: `/${slug}/personas/${row.key}`,
          label: pickName(row, locale),
          count: formatCount(row.size, locale),
          mark: <Swatch colour={row.key} />,
          current: row.key === persona.key,
        }))}
      />
      {summary?.value ? <PersonaValue value={summary.value} currency={workspace.currency} /> : null}
      {summary ? (
        <Columns>
          <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(7)}`}>
            <PersonaNeeds {...own} needs={summary.needs} names={page.needs} />
            <Suspense fallback={<CardSkeleton lines={8} />}>
              <QuotesPanel {...shared} />
            </Suspense>
            {of === "customers" ? (
              <Suspense fallback={<CardSkeleton lines={8} />}>
                <ProductsPanel {...shared} />
              </Suspense>
            ) : null}
            {of === "customers" || summary.attributes.length > 0 ? (
              <PersonaAttributes {...own} attributes={summary.attributes} />
            ) : null}
          </div>
          <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(5)}`}>
            {of === "texts" ? (
              <PersonaNumbers numbers={summary.numbers} currency={workspace.currency} />
            ) : (
              <>
                <PersonaBehaviour
                  {...own}
                  currency={workspace.currency}
                  rfm={summary.rfm}
                  numbers={summary.numbers}
                />
                <PersonaPurchases
                  {...own}
                  what="categories"
                  bought={summary.categories.map(({ name, ...row }) => ({
                    ...row,
                    label: name,
                    members: { category: name },
                  }))}
                />
                <PersonaPurchases
                  {...own}
                  what="products"
                  bought={summary.products.map(({ productId, ...row }) => ({
                    ...row,
                    label: products.get(productId)?.title ?? "–",
                    members: { product: productId },
                  }))}
                />
              </>
            )}
          </div>
        </Columns>
      ) : (
        <Note tone="warn">{t("unreadable")}</Note>
      )}
      <div className="mt-3 sm:mt-4">
        <Suspense fallback={<CardSkeleton lines={10} />}>
          {of === "texts" ? (
            <TextsPanel {...shared} />
          ) : (
            <MembersPanel {...shared} filter={memberFilter.parse(query)} />
          )}
        </Suspense>
      </div>
    </>
  );
}
