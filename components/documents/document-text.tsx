"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { MaskedWords } from "@/components/documents/masked-words";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { MentionDetail, MentionToken } from "@/lib/domain/documents/document-detail";
import { type SentimentClass, sentimentClass } from "@/lib/domain/needs/sentiment-class";

export interface DocumentTextProps {
  text: string;
  lang: string;
  mentions: readonly MentionDetail[];
  /** What a mention is, in words: its needs and its sentiment; in the order of the mentions. */
  titles: readonly string[];
}

const LINES: Record<SentimentClass, string> = {
  negative: "border-sent-neg-2",
  neutral: "border-line-strong",
  positive: "border-sent-pos-2",
};
const SIGNS: Record<SentimentClass, string> = { negative: "−", neutral: "·", positive: "+" };

/** The whole text. Each mention is underlined by its sentiment, with a sign and its number in the table below. */
export function DocumentText({ text, lang, mentions, titles }: DocumentTextProps) {
  const t = useTranslations("documents.text");
  const [words, setWords] = useState(false);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.start < at) continue;
    parts.push(<MaskedWords key={`before-${mention.id}`} text={text.slice(at, mention.start)} />);
    parts.push(
      <MentionSpan
        key={mention.id}
        mention={mention}
        number={index + 1}
        title={titles[index] ?? ""}
        words={words}
      />,
    );
    at = mention.end;
  }
  return (
    <>
      <p
        lang={lang}
        className={classNames(
          "max-w-[80ch] text-md break-words whitespace-pre-wrap",
          words ? "leading-10" : "leading-7",
        )}
      >
        {parts}
        <MaskedWords text={text.slice(at)} />
      </p>
      {mentions.length > 0 ? (
        <Button pressed={words} onClick={() => setWords(!words)} className="mt-3">
          {t("showWords")}
        </Button>
      ) : null}
    </>
  );
}

interface MentionSpanProps {
  mention: MentionDetail;
  number: number;
  title: string;
  words: boolean;
}

function MentionSpan({ mention, number, title, words }: MentionSpanProps) {
  const tone = mention.sentiment === null ? null : sentimentClass(mention.sentiment);
  return (
    <span
      title={title}
      className={classNames("border-b-2 pb-px", tone ? LINES[tone] : "border-dotted border-line-strong")}
    >
      {words ? <Words mention={mention} /> : <MaskedWords text={mention.text} />}
      <sup className="num ml-0.5 text-2xs text-ink-3">
        {tone ? SIGNS[tone] : ""}
        <a href={`#mention-${number}`} className="px-0.5 text-accent hover:underline" aria-label={title}>
          {number}
        </a>
      </sup>
    </span>
  );
}

/** Each word with its part of speech above it; stop words are grey. */
function Words({ mention }: { mention: MentionDetail }) {
  const t = useTranslations("documents.pos");
  const parts: ReactNode[] = [];
  let at = 0;
  const push = (token: MentionToken) => {
    parts.push(mention.text.slice(at, token.start));
    parts.push(
      <ruby key={token.start} title={token.lemma} className={token.stop ? "text-ink-3" : ""}>
        {token.text}
        <rt className="text-2xs text-ink-3">{t(token.pos)}</rt>
      </ruby>,
    );
    at = token.end;
  };
  for (const token of mention.tokens) if (token.start >= at) push(token);
  return (
    <>
      {parts}
      {mention.text.slice(at)}
    </>
  );
}
