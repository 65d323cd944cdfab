import { useLocale, useTranslations } from "next-intl";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { ExplainedMention } from "@/lib/domain/documents/document-detail";
import { langOf } from "@/lib/domain/documents/lang-of";
import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

export interface MentionTableProps {
  workspace: string;
  mentions: readonly ExplainedMention[];
}

/** What the published run heard in each mention. The numbers are those in the text. */
export function MentionTable({ workspace, mentions }: MentionTableProps) {
  const t = useTranslations("documents.mentions");
  const locale = useLocale();
  return (
    <Table label={t("title")} stack plain>
      <thead>
        <tr>
          <Th>{t("text")}</Th>
          <Th>{t("need")}</Th>
          <Th>{t("type")}</Th>
          <Th>{t("sentiment")}</Th>
          <Th numeric>{t("weight")}</Th>
          <Th>{t("keywords")}</Th>
        </tr>
      </thead>
      <tbody>
        {mentions.map((mention, index) => (
          <tr key={mention.id} id={`mention-${index + 1}`}>
            <Td className="min-w-40">
              <span className="num mr-2 text-ink-3">{index + 1}</span>
              <span lang={langOf(mention.language)} className="text-sm">
                {mention.text}
              </span>
            </Td>
            <Td label={t("need")}>
              {mention.needs.length === 0 ? <span className="text-ink-3">{t("noNeed")}</span> : null}
              {mention.needs.map((need) => (
                <div key={need.key}>
                  <TextLink className="underline" href={`/${workspace}/needs/${need.key}`}>
                    {need.isOther ? t("other") : pickName(need, locale)}
                  </TextLink>{" "}
                  <span className="num text-2xs text-ink-3">
                    {t("closeness", { value: formatDecimal(need.closeness, locale) })}
                  </span>
                </div>
              ))}
            </Td>
            <Td label={t("type")}>{mention.type ? <NeedTypeChip type={mention.type} /> : "–"}</Td>
            <Td label={t("sentiment")} className="num whitespace-nowrap">
              {mention.sentiment === null ? "–" : <Sentiment score={mention.sentiment} />}
            </Td>
            <Td numeric label={t("weight")}>
              {mention.why.attention ? formatDecimal(mention.why.attention.weight, locale) : "–"}
            </Td>
            <Td label={t("keywords")} lang={langOf(mention.language)}>
              {mention.keywords.join(" · ")}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const TONES = { negative: "text-neg", neutral: "text-ink-2", positive: "text-pos" };

function Sentiment({ score }: { score: number }) {
  const t = useTranslations("documents.sentiment");
  const locale = useLocale();
  const name = sentimentClass(score);
  return (
    <span className={TONES[name]}>
      {t(name)} {formatSigned(score, locale, { digits: 2 })}
    </span>
  );
}
