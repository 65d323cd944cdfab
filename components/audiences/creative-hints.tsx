import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { TextLink } from "@/components/ui/text-link";
import type { CreativeHint } from "@/lib/domain/audiences/audience-page";
import { formatDecimal } from "@/lib/format/format-decimal";
import { pickName } from "@/lib/format/pick-name";

export interface CreativeHintsProps {
  workspace: string;
  timeZone: string;
  hints: readonly CreativeHint[];
}

/** The words that an audience uses for what it asks for, with its own sentences: what an advertisement may say. */
export function CreativeHints({ workspace, timeZone, hints }: CreativeHintsProps) {
  const t = useTranslations("audiences.hints");
  const locale = useLocale();
  return (
    <Card title={t("title")} description={t("description")}>
      {hints.length === 0 ? <p className="text-xs text-ink-2">{t("none")}</p> : null}
      <ul className="grid gap-4">
        {hints.map(({ need, words, quotes }) => (
          <li key={need.key}>
            <h3 className="mb-1.5 text-xs font-semibold">
              <TextLink look="plain" href={`/${workspace}/needs/${need.key}`}>
                {pickName(need, locale)}
              </TextLink>
            </h3>
            {words.length > 0 ? (
              <ul className="mb-2 flex flex-wrap gap-1.5">
                {words.map(({ word, against }) => (
                  <li key={word}>
                    <Chip>
                      {word}{" "}
                      <span className="num text-ink-3">
                        {t("times", { ratio: formatDecimal(against.value, locale, 1) })}
                      </span>
                    </Chip>
                  </li>
                ))}
              </ul>
            ) : null}
            {quotes.map((quote) => (
              <ExcerptQuote
                key={`${quote.documentId}/${quote.marks[0]?.start ?? 0}`}
                workspace={workspace}
                timeZone={timeZone}
                excerpt={quote}
              />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
