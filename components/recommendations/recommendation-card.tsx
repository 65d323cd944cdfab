import { useLocale, useTranslations } from "next-intl";
import { ReasonText } from "@/components/recommendations/reason-text";
import { partColour, ScoreBar, scoreScale } from "@/components/recommendations/score-bar";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Legend } from "@/components/ui/legend";
import { LinkButton } from "@/components/ui/link-button";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { SCORE_PARTS } from "@/lib/domain/recommendation/reason";
import type { RecommendationList } from "@/lib/domain/recommendation/recommended-product";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatMoney } from "@/lib/format/format-money";

export interface RecommendationCardProps {
  workspace: string;
  currency: string;
  timeZone: string;
  customerId: number;
  list: RecommendationList;
  /** Products the shop has. */
  catalogue: number;
  /** All places; else the first ones, on which lists are judged. */
  isWhole: boolean;
  className?: string;
}

const REASONS = 2;
const SHOWN = 10;

/** A customer's list: product, score with its parts on one scale, and why. */
export function RecommendationCard(props: RecommendationCardProps) {
  const { workspace, currency, timeZone, customerId, list, catalogue, isWhole, className } = props;
  const t = useTranslations("recommendations");
  const locale = useLocale();
  const rows = isWhole ? list.rows : list.rows.slice(0, SHOWN);
  const span = className ? { className } : {};
  const [first] = rows;
  if (!first)
    return (
      <Card title={t("list.emptyTitle")} {...span}>
        <EmptyState
          title={t("list.empty")}
          body={t("list.emptyBody")}
          action={
            <LinkButton href={`/${workspace}/recommendations/evaluation`}>{t("toEvaluation")}</LinkButton>
          }
        />
      </Card>
    );
  const scale = scoreScale(rows);
  const used = SCORE_PARTS.filter((part) => rows.some((row) => Math.abs(row.parts[part] ?? 0) > 1e-9));
  const strongest = used.reduce<(typeof used)[number] | null>(
    (best, part) => (best === null || (first.parts[part] ?? 0) > (first.parts[best] ?? 0) ? part : best),
    null,
  );
  return (
    <Card
      flush
      {...span}
      title={
        strongest
          ? t("list.finding", { product: first.product.title, part: t(`parts.${strongest}`) })
          : t("list.findingPlain", { product: first.product.title })
      }
      description={t("list.description", {
        count: rows.length,
        catalogue: formatCount(catalogue, locale),
        run: list.run,
        at: list.finishedAt ? formatDateTime(list.finishedAt, locale, timeZone) : "–",
      })}
      footer={
        <>
          <Legend items={used.map((part) => ({ label: t(`parts.${part}`), colour: partColour(part) }))}>
            <span>{t("list.unit")}</span>
          </Legend>
          {list.rows.length > rows.length ? (
            <TextLink scroll={false} href={`/${workspace}/recommendations?customer=${customerId}&all=1`}>
              {t("list.all", { count: list.rows.length })}
            </TextLink>
          ) : null}
        </>
      }
    >
      <Table label={t("list.label")} stack>
        <thead>
          <tr>
            <Th>{t("list.product")}</Th>
            <Th>{t("list.parts")}</Th>
            <Th numeric>{t("list.score")}</Th>
            <Th>{t("list.why")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.rank} className="sm:[&>td]:h-[46px] sm:[&>td]:py-1">
              <Td className="sm:w-[26%]">
                <span className="flex gap-2.5">
                  <span className="num w-4 shrink-0 text-right text-ink-3">{row.rank}</span>
                  <span className="min-w-0">
                    <TextLink look="name" href={`/${workspace}/products/${row.product.id}`}>
                      {row.product.title}
                    </TextLink>
                    <span className="num block text-2xs text-ink-3">
                      {[
                        row.product.category,
                        row.product.price === null ? null : formatMoney(row.product.price, currency, locale),
                      ]
                        .filter((part) => part !== null)
                        .join(t("parts.separator"))}
                    </span>
                  </span>
                </span>
              </Td>
              <Td className="sm:w-60 max-sm:py-1!">
                <ScoreBar parts={row.parts} scale={scale} />
              </Td>
              <Td numeric className="font-medium" label={t("list.score")}>
                {formatDecimal(row.score, locale, 2)}
              </Td>
              <Td className="text-ink-2 max-sm:text-left!">
                {row.reasons.length === 0 ? (
                  <span className="text-ink-3">{t("reasons.none")}</span>
                ) : (
                  <ul className="grid gap-0.5">
                    {row.reasons.slice(0, REASONS).map((reason) => (
                      <li key={JSON.stringify(reason)}>
                        <ReasonText
                          workspace={workspace}
                          customerId={customerId}
                          reason={reason}
                          list={list}
                        />
                      </li>
                    ))}
                  </ul>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
