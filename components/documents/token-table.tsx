import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { MentionDetail } from "@/lib/domain/documents/document-detail";
import { langOf } from "@/lib/domain/documents/lang-of";
import { formatCount } from "@/lib/format/format-count";

/** Every word as it was read, folded away until somebody wants it. */
export function TokenTable({ mentions }: { mentions: readonly MentionDetail[] }) {
  const t = useTranslations("documents.tokens");
  const tPos = useTranslations("documents.pos");
  const locale = useLocale();
  const words = mentions.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return (
    <details>
      <summary className="cursor-pointer px-3 py-2.5 text-xs font-medium sm:px-4">
        {t("title", { words, count: formatCount(words, locale) })}
      </summary>
      <Table label={t("label")} plain>
        <thead>
          <tr>
            <Th numeric>{t("mention")}</Th>
            <Th>{t("word")}</Th>
            <Th>{t("lemma")}</Th>
            <Th>{t("pos")}</Th>
            <Th>{t("use")}</Th>
          </tr>
        </thead>
        <tbody>
          {mentions.flatMap((mention, index) =>
            mention.tokens.map((token) => (
              <tr key={`${mention.id}-${token.start}`}>
                <Td numeric>{index + 1}</Td>
                <Td lang={langOf(mention.language)}>{token.text}</Td>
                <Td lang={langOf(mention.language)}>{token.lemma}</Td>
                <Td>{tPos(token.pos)}</Td>
                <Td className="text-ink-2">
                  {token.stop ? t("stop") : mention.keywords.includes(token.lemma) ? t("keyword") : ""}
                </Td>
              </tr>
            )),
          )}
        </tbody>
      </Table>
    </details>
  );
}
