"use client";

import { useTranslations } from "next-intl";
import { entityColour } from "@/components/documents/entity-colour";
import type { Shown } from "@/components/documents/marked-mention";
import { Button } from "@/components/ui/button";
import { Swatch } from "@/components/ui/swatch";
import { useKnownName } from "@/components/ui/use-known-name";
import type { ExplainedMention } from "@/lib/domain/documents/document-detail";

export interface TextLegendProps {
  mentions: readonly ExplainedMention[];
  shown: Shown;
  onChange: (shown: Shown) => void;
}

const KINDS = ["sentiment", "names", "keywords", "scopes"] as const;

/** What the marks mean, and a switch for each kind of them. */
export function TextLegend({ mentions, shown, onChange }: TextLegendProps) {
  const t = useTranslations("documents");
  const kindName = useKnownName("documents.words.entity");
  const types = [...new Set(mentions.flatMap(({ entities }) => entities.map(({ type }) => type)))];
  return (
    <div className="mb-3 grid gap-2">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t("text.show")}</legend>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            pressed={shown[kind]}
            onClick={() => onChange({ ...shown, [kind]: !shown[kind] })}
          >
            {t(`text.${kind}`)}
          </Button>
        ))}
      </fieldset>
      <ul className="flex flex-wrap gap-x-3.5 gap-y-1 text-2xs text-ink-2">
        {shown.sentiment ? <li>{t("text.sentimentKey")}</li> : null}
        {shown.keywords ? (
          <li>
            <span className="underline decoration-dotted decoration-2 underline-offset-4">
              {t("text.keywordKey")}
            </span>
          </li>
        ) : null}
        {shown.scopes ? (
          <li>
            ¬ {t("text.negation")} · ⇄ {t("text.comparison")}
          </li>
        ) : null}
        {shown.names
          ? types.map((type) => (
              <li key={type} className="inline-flex items-center gap-1.5">
                <Swatch colour={entityColour(type)} />
                {kindName(type)}
              </li>
            ))
          : null}
      </ul>
    </div>
  );
}
