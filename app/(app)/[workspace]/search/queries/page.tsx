import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { Table } from "@/components/ui/table";
import { TablePanel } from "@/components/ui/table-panel";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { searchHref } from "@/lib/domain/search/product-search";
import { exportItems } from "@/lib/format/export-items";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { listQueries } from "@/lib/services/search/list-queries";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const MOST = 200;

export async function generateMetadata() {
  const t = await getTranslations("search.queries");
  return { title: t("title") };
}

/** What was looked for, and what of it nothing in the catalogue answered. */
export default async function QueriesPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t, ts] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("search.queries"),
    getTranslations("search"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const unmet = query.show !== "all";
  const rows = await listQueries(actor, { unmet, limit: MOST });
  const address = `/${slug}/search/queries`;
  const exported = new URLSearchParams(unmet ? { unmet: "1" } : {});
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description")}
        crumbs={[{ href: `/${slug}/search`, label: ts("title") }]}
        actions={
          <ExportMenu items={exportItems(`/api/${slug}/search/queries/export`, exported, t("exportHint"))} />
        }
      />
      <div className="mb-3">
        <SegmentedLinks
          label={t("show")}
          items={[
            { href: address, label: t("unmet"), current: unmet },
            { href: `${address}?show=all`, label: t("all"), current: !unmet },
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={unmet ? t("noneUnmet") : t("none")}
          body={unmet ? t("noneUnmetBody") : t("noneBody")}
          action={<LinkButton href={`/${slug}/search`}>{t("toSearch")}</LinkButton>}
        />
      ) : (
        <TablePanel footer={t("privacy")}>
          <Table label={t("title")} stack>
            <thead>
              <tr>
                <Th>{t("query")}</Th>
                <Th numeric>{t("asked")}</Th>
                <Th numeric>{t("unmetTimes")}</Th>
                <Th numeric>{t("results")}</Th>
                <Th numeric>{t("clicks")}</Th>
                <Th numeric>{t("last")}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.text}>
                  <Td>
                    <TextLink look="name" href={searchHref(slug, { q: row.text })} className="break-words">
                      {row.text}
                    </TextLink>
                  </Td>
                  <Td numeric label={t("asked")}>
                    {formatCount(row.asked, locale)}
                  </Td>
                  <Td numeric label={t("unmetTimes")}>
                    {t("share", {
                      part: formatCount(row.unmet, locale),
                      of: formatCount(row.asked, locale),
                    })}
                  </Td>
                  <Td numeric label={t("results")}>
                    {formatCount(row.results, locale)}
                  </Td>
                  <Td numeric label={t("clicks")}>
                    {formatCount(row.clicks, locale)}
                  </Td>
                  <Td numeric label={t("last")}>
                    {formatDate(row.lastAt, locale, workspace.timeZone)}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </TablePanel>
      )}
    </>
  );
}
