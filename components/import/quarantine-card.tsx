import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type FixRows, QuarantineTable } from "@/components/import/quarantine-table";
import { type TakeSuggestions, TakeSuggestionsButton } from "@/components/import/take-suggestions-button";
import { type FixFromUpload, UploadCorrected } from "@/components/import/upload-corrected";
import type { Reading } from "@/components/import/use-corrections";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { useKnownName } from "@/components/ui/use-known-name";
import type { RejectFilter } from "@/lib/domain/import/reject-filter";
import type { RejectRow } from "@/lib/domain/import/reject-row";
import { formatCount } from "@/lib/format/format-count";

interface Facet {
  readonly reason: string;
  readonly column: string | null;
  readonly rows: number;
  readonly fixed: number;
  readonly suggested: number;
}

export interface QuarantineCardProps {
  workspace: string;
  importId: number;
  rows: readonly RejectRow[];
  facets: readonly Facet[];
  filter: RejectFilter;
  /** rows that the filter finds */
  total: number;
  page: number;
  pageSize: number;
  /** how the file was read; null where its rows cannot be corrected */
  reading: Reading | null;
  /** the imports that brought corrected rows */
  fixes: ReactNode;
  /** Null for those who may not correct. */
  actions: { fix: FixRows; take: TakeSuggestions; upload: FixFromUpload } | null;
}

const REASONS_SAID = 3;
const OFFERED = 3;

/** The rows that were not taken, a page at a time: to be corrected here, or as a file. */
export function QuarantineCard(props: QuarantineCardProps) {
  const { workspace, importId, rows, facets, filter, total, page, pageSize, reading, fixes, actions } = props;
  const t = useTranslations("import");
  const locale = useLocale();
  const say = useKnownName("import.reasons");
  const count = (n: number) => formatCount(n, locale);
  const all = sum(facets, "rows");
  const fixed = sum(facets, "fixed");
  const reasons = counted(facets, ({ reason }) => reason);
  const columns = counted(facets, ({ column }) => column ?? "");
  const named = ([reason, n]: [string, number]) =>
    t("quarantine.reasonCount", { count: count(n), reason: say(reason) });
  // One more is named rather than counted.
  const said = reasons.length === REASONS_SAID + 1 ? reasons.length : REASONS_SAID;
  const rest = reasons.slice(said).reduce((total, [, n]) => total + n, 0);
  const others = rest > 0 ? [t("quarantine.otherReasons", { rows: rest, count: count(rest) })] : [];
  const list = new Intl.ListFormat(locale, { style: "long", type: "conjunction" });
  const title = t("quarantine.title", {
    total: all,
    count: count(all),
    fixed,
    fixedCount: count(fixed),
    reasons: list.format([...reasons.slice(0, said).map(named), ...others]),
  });
  if (all === 0) {
    return (
      <Card title={title}>
        <EmptyState title={t("quarantine.empty")} body={t("quarantine.emptyBody")} />
      </Card>
    );
  }
  const query = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null);
  const hrefFor = (n: number) =>
    `/${workspace}/data/imports/${importId}?${new URLSearchParams([...query, ["page", String(n)]])}`;
  const offers = facets.filter(({ reason, column, suggested }) => {
    const asked = filter.reason === null || filter.reason === reason;
    return suggested > 0 && asked && (filter.column === null || filter.column === column);
  });
  return (
    <Card
      id="quarantine"
      title={title}
      description={t(actions ? "quarantine.description" : "quarantine.descriptionRead")}
      flush
      footer={<Pagination page={page} pageSize={pageSize} total={total} hrefFor={hrefFor} />}
    >
      <div className="grid gap-2 px-3 pb-2 sm:px-4">
        {fixes}
        <div className="flex flex-wrap items-center gap-2">
          <FilterSelect
            name="reason"
            label={t("quarantine.filter")}
            className="max-w-64"
            options={[
              { value: "", label: t("quarantine.all") },
              ...reasons.map((entry) => ({ value: entry[0], label: named(entry) })),
            ]}
          />
          <FilterSelect
            name="column"
            label={t("quarantine.column")}
            className="max-w-64"
            options={[
              { value: "", label: t("quarantine.allColumns") },
              ...columns.flatMap(([column, n]) =>
                column ? [{ value: column, label: `${column} (${count(n)})` }] : [],
              ),
            ]}
          />
          <FilterSelect
            name="state"
            label={t("quarantine.state")}
            options={[
              { value: "", label: t("quarantine.stateAll") },
              { value: "open", label: t("quarantine.stateOpen", { count: count(all - fixed) }) },
              { value: "fixed", label: t("quarantine.stateFixed", { count: count(fixed) }) },
            ]}
          />
          {all > fixed ? (
            <span className="flex flex-wrap gap-2 sm:ml-auto">
              <LinkButton
                href={`/api/${workspace}/imports/${importId}/rejects?locale=${locale}`}
                download
                icon={<Download aria-hidden />}
              >
                {t("quarantine.download")}
              </LinkButton>
              {actions ? (
                <UploadCorrected workspace={workspace} importId={importId} fix={actions.upload} />
              ) : null}
            </span>
          ) : null}
        </div>
        {actions && offers.length > 0 ? (
          <div className="flex flex-wrap gap-2">
            {offers.slice(0, OFFERED).map((offer) => (
              <TakeSuggestionsButton
                key={`${offer.reason}/${offer.column}`}
                workspace={workspace}
                importId={importId}
                reason={offer.reason}
                column={offer.column}
                suggested={offer.suggested}
                take={actions.take}
              />
            ))}
          </div>
        ) : null}
      </div>
      {reading && rows.length > 0 ? (
        <QuarantineTable
          workspace={workspace}
          importId={importId}
          title={title}
          rows={rows}
          reading={reading}
          fix={actions?.fix ?? null}
        />
      ) : (
        <EmptyState title={t("quarantine.noneFound")} body={t("quarantine.noneFoundBody")} />
      )}
    </Card>
  );
}

function sum(facets: readonly Facet[], what: "rows" | "fixed"): number {
  return facets.reduce((total, facet) => total + facet[what], 0);
}

function counted(facets: readonly Facet[], of: (facet: Facet) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const facet of facets) counts.set(of(facet), (counts.get(of(facet)) ?? 0) + facet.rows);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
