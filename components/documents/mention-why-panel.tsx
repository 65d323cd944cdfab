import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import type { ExplainedMention } from "@/lib/domain/documents/document-detail";
import { langOf } from "@/lib/domain/documents/lang-of";
import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

export interface MentionWhyPanelProps {
  mention: ExplainedMention;
  number: number;
  title: string;
}

/** Why a mention is read as it is: which words carried it, what they are held against, and the sum that is its weight. */
export function MentionWhyPanel({ mention, number, title }: MentionWhyPanelProps) {
  const t = useTranslations("documents.why");
  const tSentiment = useTranslations("documents.sentiment");
  const locale = useLocale();
  const { why, text, sentiment, needs, language, type } = mention;
  const quoted = (start: number, end: number) => (
    <q lang={langOf(language)} className="font-medium">
      {text.slice(start, end)}
    </q>
  );
  return (
    <div className="grid gap-2 text-xs">
      <p className="flex flex-wrap items-center gap-2">
        <a href={`#mention-${number}`} className="font-medium text-accent underline underline-offset-2">
          {title}
        </a>
        {type ? <NeedTypeChip type={type} /> : null}
        <span className="text-ink-2">{why.isMixed ? t("mixed") : null}</span>
      </p>
      <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <Row label={t("sentiment")}>
          {why.probability === null || sentiment === null
            ? t("unscored")
            : t("probability", {
                sentiment: tSentiment(sentimentClass(sentiment)),
                share: formatPercent(why.probability, locale, 0),
              })}
        </Row>
        <Row label={t("words")}>
          {why.judging.length === 0
            ? t("noWords")
            : why.judging.map(({ start, end, good, negated }) => (
                <span key={start} className="mr-3 inline-block">
                  <span className={good ? "text-pos" : "text-neg"}>{good ? "+ " : "− "}</span>
                  {quoted(start, end)}
                  {negated ? <span className="text-ink-2"> {t("negated")}</span> : null}
                </span>
              ))}
        </Row>
        {why.scopes.length > 0 ? (
          <Row label={t("scopes")}>
            {why.scopes.map(({ kind, cue, start, end }) => (
              <span key={`${kind}${start}`} className="mr-3 inline-block">
                {kind === "negation" ? "¬ " : "⇄ "}
                {t(kind)} {quoted(cue.start, cue.end)}
                {end > cue.end ? <> → {quoted(cue.end, end)}</> : null}
              </span>
            ))}
          </Row>
        ) : null}
        <Row label={t("needs")}>
          {needs.length === 0
            ? t("noNeed")
            : needs.map((need) => (
                <span key={need.key} className="num mr-3 inline-block">
                  {need.isOther ? t("other") : pickName(need, locale)} ·{" "}
                  {t("closeness", { value: formatDecimal(need.closeness, locale) })}
                </span>
              ))}
        </Row>
        {why.attention ? (
          <Row label={t("attention")}>
            <span className="num">
              {t("formula", {
                keywords: why.attention.keywords,
                names: why.attention.names > 0 ? 1 : 0,
                strength: formatDecimal(why.attention.strength, locale),
                weight: formatDecimal(why.attention.weight, locale),
              })}
            </span>
            <span className="block text-2xs text-ink-2">{t("formulaNote")}</span>
          </Row>
        ) : null}
      </dl>
    </div>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
