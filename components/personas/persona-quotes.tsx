import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { MentionExcerpt } from "@/lib/domain/documents/mention-excerpt";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaQuotesProps {
  workspace: string;
  timeZone: string;
  personaKey: number;
  quotes: readonly MentionExcerpt[];
}

/** Members' own words on what sets the persona apart, each with its need and who said it. */
export function PersonaQuotes({ workspace, timeZone, personaKey, quotes }: PersonaQuotesProps) {
  const t = useTranslations("personas.quotes");
  const locale = useLocale();
  return (
    <Card
      title={t("title")}
      description={quotes.length > 0 ? t("description", { count: quotes.length }) : null}
      footer={<TextLink href={documentsHref(workspace, { persona: personaKey })}>{t("all")}</TextLink>}
    >
      {quotes.length === 0 ? (
        <EmptyState title={t("empty")} body={t("emptyBody")} />
      ) : (
        quotes.map((quote) => (
          <ExcerptQuote key={quote.mentionId} workspace={workspace} timeZone={timeZone} excerpt={quote}>
            {quote.need ? (
              <TextLink href={documentsHref(workspace, { need: quote.need.key, persona: personaKey })}>
                {pickName(quote.need, locale)}
              </TextLink>
            ) : null}
            {quote.customer ? (
              <TextLink look="plain" href={`/${workspace}/customers/${quote.customer.id}`}>
                {quote.customer.key}
              </TextLink>
            ) : null}
          </ExcerptQuote>
        ))
      )}
    </Card>
  );
}
