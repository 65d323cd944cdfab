import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { IntervalDot } from "@/components/ui/interval-dot";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { TopicNeed } from "@/lib/domain/topics/needs-of-topic";
import { formatRate } from "@/lib/format/format-rate";
import { formatValue } from "@/lib/format/format-value";
import { pickName } from "@/lib/format/pick-name";

export interface TopicNeedsProps {
  workspace: string;
  topicKey: number;
  /** The surest over-index first. */
  rows: readonly TopicNeed[];
  needs: ReadonlyMap<number, NeedRef>;
  className?: string;
}

const SHOWN = 12;
/** Odds ratios drawn: from an eighth to eight times, each doubling as wide. */
const DOUBLINGS = 3;

/** Which needs are voiced in a topic's documents, and how much more than in those of other topics. */
export function TopicNeeds({ workspace, topicKey, rows, needs, className }: TopicNeedsProps) {
  const t = useTranslations("topics.needs");
  const locale = useLocale();
  const known = rows.filter(({ key }) => needs.has(key)).slice(0, SHOWN);
  const [first] = known;
  const name = (key: number) => pickName(needs.get(key) ?? { nameEn: "", nameZh: "" }, locale);
  const times = (value: number) => formatValue(value, "times", locale);
  const place = (value: number) => Math.max(-DOUBLINGS, Math.min(DOUBLINGS, Math.log2(value)));
  const clear = first?.over && first.over.low > 1;
  return (
    <Card
      flush
      title={
        clear && first.over
          ? t("title", { need: name(first.key), times: times(first.over.value) })
          : t("titleNone")
      }
      description={t("description", { topic: topicKey })}
      {...(className ? { className } : {})}
    >
      {known.length === 0 ? (
        <EmptyState title={t("none")} body={t("noneBody")} className="m-3 sm:m-4" />
      ) : (
        <Table label={t("label")} stack>
          <thead>
            <tr>
              <Th>{t("need")}</Th>
              <Th numeric>{t("mentions")}</Th>
              <Th numeric>{t("over")}</Th>
              <Th className="max-sm:hidden">{t("interval")}</Th>
            </tr>
          </thead>
          <tbody>
            {known.map(({ key, mentions, of, over }) => (
              <tr key={key}>
                <Td>
                  <TextLink look="name" href={`/${workspace}/needs/${key}`}>
                    {name(key)}
                  </TextLink>
                </Td>
                <Td numeric label={t("mentions")}>
                  {formatRate(mentions, of, locale, 0)}
                </Td>
                <Td numeric label={t("over")}>
                  {over ? times(over.value) : "–"}
                </Td>
                <Td className="max-sm:hidden">
                  {over ? (
                    <IntervalDot
                      value={place(over.value)}
                      low={place(over.low)}
                      high={place(over.high)}
                      min={-DOUBLINGS}
                      max={DOUBLINGS}
                      label={t("range", { low: times(over.low), high: times(over.high) })}
                    />
                  ) : null}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
