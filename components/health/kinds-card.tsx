import { useLocale, useTranslations } from "next-intl";
import { KindRow } from "@/components/health/kind-row";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { Gap } from "@/lib/domain/health/find-gaps";
import type { KindHealth, KindImports } from "@/lib/domain/health/health";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { formatCount } from "@/lib/format/format-count";

export interface KindsCardProps {
  workspace: string;
  timeZone: string;
  now: Date;
  kinds: readonly KindHealth[];
  imports: readonly KindImports[];
  gaps: readonly { readonly kind: ImportKind; readonly gaps: readonly Gap[] }[];
  className?: string;
}

/** What there is of each kind: rows, days, silences, the newest import, and what was left out. */
export function KindsCard({ workspace, timeZone, now, kinds, imports, gaps, className }: KindsCardProps) {
  const t = useTranslations("health.kinds");
  const locale = useLocale();
  const rows = kinds.reduce((sum, kind) => sum + kind.rows, 0);
  const there = kinds.filter((kind) => kind.rows > 0);
  // Products and customers have dates of another meaning: nothing lies behind for them.
  const dated = there.filter(({ kind, to }) => to !== null && kind !== "products" && kind !== "customers");
  const newest = Math.max(...dated.map(({ to }) => to?.getTime() ?? 0));
  return (
    <Card
      title={t("title", { kinds: there.length, count: formatCount(rows, locale) })}
      description={t("description")}
      flush
      {...(className ? { className } : {})}
    >
      <Table label={t("description")} stack plain>
        <thead>
          <tr>
            <Th>{t("kind")}</Th>
            <Th numeric>{t("rows")}</Th>
            <Th>{t("period")}</Th>
            <Th>{t("fresh")}</Th>
            <Th>{t("gaps")}</Th>
            <Th>{t("last")}</Th>
            <Th>{t("left")}</Th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <KindRow
              key={kind.kind}
              workspace={workspace}
              timeZone={timeZone}
              now={now}
              kind={kind}
              newest={dated.includes(kind) ? newest : null}
              imports={imports.find((one) => one.kind === kind.kind) ?? null}
              gaps={gaps.find((one) => one.kind === kind.kind)?.gaps ?? null}
            />
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
