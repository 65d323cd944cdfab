import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { MentionExcerpt } from "@/lib/domain/documents/mention-excerpt";
import { formatCount } from "@/lib/format/format-count";

export interface PersonaTextsProps {
  workspace: string;
  timeZone: string;
  persona: { readonly key: number; readonly size: number };
  texts: readonly MentionExcerpt[];
}

/** The most typical members of a persona whose members are texts. */
export function PersonaTexts({ workspace, timeZone, persona, texts }: PersonaTextsProps) {
  const t = useTranslations("personas.members");
  const locale = useLocale();
  const size = formatCount(persona.size, locale);
  return (
    <Card
      id="members"
      title={t("texts", { size })}
      description={t("textsNote")}
      footer={
        <TextLink href={documentsHref(workspace, { persona: persona.key })}>
          {t("textsAll", { size })}
        </TextLink>
      }
    >
      {texts.map((text) => (
        <ExcerptQuote key={text.mentionId} workspace={workspace} timeZone={timeZone} excerpt={text} />
      ))}
    </Card>
  );
}
