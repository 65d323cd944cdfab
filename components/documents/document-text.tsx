"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { MarkedMention, type Shown } from "@/components/documents/marked-mention";
import { MaskedWords } from "@/components/documents/masked-words";
import { MentionWhyPanel } from "@/components/documents/mention-why-panel";
import { TextLegend } from "@/components/documents/text-legend";
import type { ExplainedMention } from "@/lib/domain/documents/document-detail";

export interface DocumentTextProps {
  text: string;
  lang: string;
  mentions: readonly ExplainedMention[];
  /** What a mention is, in words: its needs and its sentiment; in the order of the mentions. */
  titles: readonly string[];
}

const ALL: Shown = { sentiment: true, names: true, keywords: true, scopes: true };

/**
 * The whole text with what was read in it: clauses by sentiment, names by kind, keywords, what is negated or compared.
 * Each kind has a sign beside its colour and a switch; pointing at a mention or its number says why below.
 */
export function DocumentText({ text, lang, mentions, titles }: DocumentTextProps) {
  const t = useTranslations("documents.text");
  const [shown, setShown] = useState<Shown>(ALL);
  const [active, setActive] = useState(0);
  const panelId = useId();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.start < at) continue;
    parts.push(<MaskedWords key={`before-${mention.id}`} text={text.slice(at, mention.start)} />);
    parts.push(
      <MarkedMention
        key={mention.id}
        mention={mention}
        number={index + 1}
        title={titles[index] ?? ""}
        shown={shown}
        active={index === active}
        panelId={panelId}
        onActivate={() => setActive(index)}
      />,
    );
    at = mention.end;
  }
  const open = mentions[active];
  return (
    <>
      {mentions.length > 0 ? <TextLegend mentions={mentions} shown={shown} onChange={setShown} /> : null}
      <p lang={lang} className="max-w-[80ch] text-md leading-9 break-words whitespace-pre-wrap">
        {parts}
        <MaskedWords text={text.slice(at)} />
      </p>
      {open ? (
        <section
          id={panelId}
          aria-label={t("why")}
          aria-live="polite"
          className="mt-3 border-t border-line pt-3"
        >
          <MentionWhyPanel mention={open} number={active + 1} title={titles[active] ?? ""} />
        </section>
      ) : null}
    </>
  );
}
