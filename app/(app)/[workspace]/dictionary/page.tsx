import { getLocale, getTranslations } from "next-intl/server";
import {
  addWordAction,
  changeWordsAction,
  importWordsAction,
} from "@/app/(app)/[workspace]/dictionary/actions";
import { DictionaryFilters } from "@/components/dictionary/dictionary-filters";
import { DictionaryTable } from "@/components/dictionary/dictionary-table";
import { ImportWordsDialog } from "@/components/dictionary/import-words-dialog";
import { WordDialog } from "@/components/dictionary/word-dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { TablePanel } from "@/components/ui/table-panel";
import { isAllowed } from "@/lib/domain/actor";
import { dictionaryFilter, dictionaryHref, WORDS_A_PAGE } from "@/lib/domain/dictionary/dictionary-filter";
import { queryOf } from "@/lib/domain/list-href";
import { formatCount } from "@/lib/format/format-count";
import { listWords } from "@/lib/services/dictionary/list-words";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata() {
  const t = await getTranslations("dictionary");
  return { title: t("title") };
}

export default async function DictionaryPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("dictionary"),
  ]);
  const { actor, workspace } = await requireWorkspace(slug);
  const filter = dictionaryFilter.parse(query);
  const list = await listWords(actor, filter);
  const editable = isAllowed(actor.role, "edit");
  const exported = queryOf(dictionaryHref(slug, { ...filter, page: 1 }));
  return (
    <>
      <PageHead
        title={t("title")}
        description={t("description")}
        actions={
          <>
            {list.words > 0 ? (
              <ExportMenu
                items={[
                  {
                    label: t("csv"),
                    hint: t("csvHint"),
                    href: `/api/${slug}/dictionary/export?${exported}`,
                  },
                ]}
              />
            ) : null}
            {editable ? (
              <>
                <ImportWordsDialog
                  workspace={slug}
                  importWords={importWordsAction}
                  change={changeWordsAction}
                />
                <WordDialog workspace={slug} add={addWordAction} change={changeWordsAction} />
              </>
            ) : null}
          </>
        }
      />
      {list.pending > 0 ? (
        <div className="mb-3">
          <Note
            title={t("pending", { total: list.pending, count: formatCount(list.pending, locale) })}
            action={<LinkButton href={`/${slug}/runs`}>{t("toRuns")}</LinkButton>}
          >
            {t("pendingBody")}
          </Note>
        </div>
      ) : null}
      <DictionaryFilters workspace={slug} filter={filter} counts={list.byStatus} />
      {list.rows.length === 0 ? (
        <EmptyState
          title={list.words === 0 ? t("empty") : t("noneFound")}
          body={list.words === 0 ? t("emptyBody") : t("noneFoundBody")}
          action={
            list.words === 0 ? (
              <LinkButton href={`/${slug}/runs`}>{t("toRuns")}</LinkButton>
            ) : (
              <LinkButton href={dictionaryHref(slug, {})}>{t("clear")}</LinkButton>
            )
          }
        />
      ) : (
        <TablePanel
          footer={
            <Pagination
              page={list.page}
              pageSize={WORDS_A_PAGE}
              total={list.total}
              hrefFor={(page) => dictionaryHref(slug, { ...filter, page })}
            />
          }
        >
          <DictionaryTable
            key={dictionaryHref(slug, filter)}
            workspace={slug}
            timeZone={workspace.timeZone}
            rows={list.rows}
            filter={filter}
            editable={editable}
            add={addWordAction}
            change={changeWordsAction}
          />
        </TablePanel>
      )}
    </>
  );
}
