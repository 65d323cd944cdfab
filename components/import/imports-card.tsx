import { useLocale, useTranslations } from "next-intl";
import { ImportList, type ImportListRow } from "@/components/import/import-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import {
  IMPORT_STATES,
  type ImportFilter,
  importsHref,
  narrowsImports,
} from "@/lib/domain/import/import-filter";
import { IMPORT_KINDS } from "@/lib/domain/import/kinds";
import { formatCount } from "@/lib/format/format-count";

export interface ImportsCardProps {
  workspace: string;
  timeZone: string;
  imports: readonly ImportListRow[];
  total: number;
  pageSize: number;
  filter: ImportFilter;
}

/** The imports of a workspace: found, filtered, sorted and turned page by page on the server. */
export function ImportsCard({ workspace, timeZone, imports, total, pageSize, filter }: ImportsCardProps) {
  const t = useTranslations("import");
  const tc = useTranslations("common");
  const locale = useLocale();
  const narrowed = narrowsImports(filter);
  if (total === 0 && !narrowed) return <EmptyState title={t("list.empty")} body={t("list.emptyBody")} />;
  const any = { value: "", label: tc("any") };
  return (
    <Card
      title={t(narrowed ? "list.titleFound" : "list.title", { total, count: formatCount(total, locale) })}
      description={t("list.description")}
      id="imports"
      flush
      footer={
        <Pagination
          page={filter.page}
          pageSize={pageSize}
          total={total}
          hrefFor={(page) => importsHref(workspace, { ...filter, page })}
        />
      }
    >
      <div className="px-3 sm:px-4">
        <Filters>
          <SearchField label={t("list.search")} className="w-52" />
          <FilterSelect
            name="kind"
            label={t("list.kind")}
            options={[any, ...IMPORT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))]}
          />
          <FilterSelect
            name="status"
            label={t("list.status")}
            options={[any, ...IMPORT_STATES.map((value) => ({ value, label: t(`list.states.${value}`) }))]}
          />
        </Filters>
      </div>
      {total === 0 ? (
        <div className="px-3 pb-3 sm:px-4">
          <EmptyState
            title={t("list.nothing")}
            body={t("list.nothingBody")}
            action={<LinkButton href={`/${workspace}/data`}>{t("list.clear")}</LinkButton>}
          />
        </div>
      ) : (
        <ImportList workspace={workspace} timeZone={timeZone} imports={imports} filter={filter} />
      )}
    </Card>
  );
}
