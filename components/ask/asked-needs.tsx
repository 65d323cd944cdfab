import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { LinkButton } from "@/components/ui/link-button";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { TextLink } from "@/components/ui/text-link";
import type { Asked } from "@/lib/domain/ask/asked";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface AskedNeedsProps {
  workspace: string;
  timeZone: string;
  question: string;
  asked: Asked;
}

/** Needs that answer a question, each with its size and with customers' own words; or that none does. */
export function AskedNeeds({ workspace, timeZone, question, asked }: AskedNeedsProps) {
  const t = useTranslations("ask");
  const locale = useLocale();
  const inTexts = documentsHref(workspace, { q: question });
  if (asked.needs.length === 0)
    return (
      <EmptyState
        title={t("nothing")}
        body={t("nothingBody", { count: formatCount(asked.searched, locale) })}
        action={<LinkButton href={inTexts}>{t("inTexts")}</LinkButton>}
      />
    );
  return (
    <>
      <ol className="divide-y divide-line">
        {asked.needs.map((need) => (
          <li key={need.key} className="py-3 first:pt-0">
            <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
              <TextLink look="name" href={`/${workspace}/needs/${need.key}`}>
                {pickName(need, locale)}
              </TextLink>
              <NeedTypeChip type={need.type} />
              <TextLink
                look="plain"
                className="num text-2xs text-ink-3"
                href={documentsHref(workspace, { need: need.key })}
              >
                {t("share", {
                  rate: formatRate(need.mentions, asked.allMentions, locale),
                  customers: formatCount(need.customers, locale),
                })}
              </TextLink>
            </div>
            {need.quotes.map((quote) => (
              <ExcerptQuote
                key={`${quote.documentId}:${quote.marks[0]?.start}`}
                workspace={workspace}
                timeZone={timeZone}
                excerpt={quote}
              />
            ))}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-xs text-ink-3">
        {t("how", { count: formatCount(asked.searched, locale) })}{" "}
        <TextLink href={inTexts}>{t("inTexts")}</TextLink>
      </p>
    </>
  );
}
