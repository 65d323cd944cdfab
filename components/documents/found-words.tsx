import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { useKnownName } from "@/components/ui/use-known-name";
import type { MentionDetail } from "@/lib/domain/documents/document-detail";

/** Entities by kind, and keywords, of all mentions together; each once. */
export function FoundWords({ mentions }: { mentions: readonly MentionDetail[] }) {
  const t = useTranslations("documents.words");
  const kindName = useKnownName("documents.words.entity");
  const entities = new Map(
    mentions.flatMap((mention) =>
      mention.entities.map((entity) => [`${entity.type}:${entity.text}`, entity] as const),
    ),
  );
  const keywords = [...new Set(mentions.flatMap((mention) => mention.keywords))];
  return (
    <dl className="grid gap-2 text-xs">
      <dt className="text-ink-2">{t("entities")}</dt>
      <dd className="flex flex-wrap gap-1.5">
        {entities.size === 0 ? <span className="text-ink-3">{t("noEntities")}</span> : null}
        {[...entities].map(([key, entity]) => (
          <Chip key={key}>
            {entity.text}
            <span className="font-normal text-ink-3">{kindName(entity.type)}</span>
          </Chip>
        ))}
      </dd>
      <dt className="text-ink-2">{t("keywords")}</dt>
      <dd className="flex flex-wrap gap-1.5">
        {keywords.length === 0 ? <span className="text-ink-3">{t("noKeywords")}</span> : null}
        {keywords.map((word) => (
          <Chip key={word}>{word}</Chip>
        ))}
      </dd>
    </dl>
  );
}
