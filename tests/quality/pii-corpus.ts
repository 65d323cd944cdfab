import { createRandom, type Random } from "@/lib/algorithms/random";
import { PERSONAL_TYPES } from "@/lib/domain/privacy/personal-types";
import type { LabelledText, Span } from "@/lib/services/evaluate/evaluate-personal-data";
import {
  CHINESE_AFTER,
  CHINESE_BEFORE,
  CHINESE_FRAMES,
  CHINESE_NEGATIVES,
} from "@/tests/quality/pii/chinese-frames.data";
import { capital, digits, full, type Locale, pick } from "@/tests/quality/pii/draw-values";
import {
  ENGLISH_AFTER,
  ENGLISH_BEFORE,
  ENGLISH_FRAMES,
  ENGLISH_NEGATIVES,
} from "@/tests/quality/pii/english-frames.data";
import { VALUES } from "@/tests/quality/pii/personal-values";

/**
 * Texts with at least `each` planted items of every type, half Chinese and half English, and as many texts with
 * none. The same seed gives the same texts.
 */
export function piiCorpus(seed: number, each: number): LabelledText[] {
  const random = createRandom(seed);
  const texts: LabelledText[] = [];
  const planted: Record<string, number> = {};
  for (const type of PERSONAL_TYPES) {
    while ((planted[type] ?? 0) < each) {
      const locale = pick(random, ["zh", "en"] as const);
      const frames = (locale === "zh" ? CHINESE_FRAMES : ENGLISH_FRAMES).filter((frame) =>
        frame.includes(`{${type}}`),
      );
      const text = composed(random, locale, pick(random, frames));
      for (const span of text.spans) planted[span.type] = (planted[span.type] ?? 0) + 1;
      texts.push(text);
      if (random.next() < 0.7) texts.push(negative(random, pick(random, ["zh", "en"] as const)));
    }
  }
  return texts;
}

/** A frame between other fragments, in one of several styles. */
function composed(random: Random, locale: Locale, frame: string): LabelledText {
  const before = random.next() < 0.5 ? pick(random, locale === "zh" ? CHINESE_BEFORE : ENGLISH_BEFORE) : "";
  const after = random.next() < 0.6 ? pick(random, locale === "zh" ? CHINESE_AFTER : ENGLISH_AFTER) : "";
  const mixed =
    random.next() < 0.08 ? pick(random, locale === "zh" ? [" thank you", " pls"] : [" 谢谢", " 麻烦了"]) : "";
  const style = random.integer(8);
  const dress = (text: string) =>
    style === 0
      ? text.replace(/[，。,:：！!]/g, locale === "zh" ? "" : " ")
      : style === 1 && locale === "zh"
        ? full(text)
        : text;
  const spans: Span[] = [];
  let text = dress(before);
  for (const part of frame.split(/(\{\w+\})/)) {
    const type = PERSONAL_TYPES.find((known) => part === `{${known}}`);
    const value = type ? VALUES[type](random, locale) : dress(part);
    const shown = type && style === 1 && locale === "zh" && type !== "email" ? full(value) : value;
    if (type) spans.push({ start: text.length, end: text.length + shown.length, type });
    text += shown;
  }
  return { text: text + dress(after) + mixed, spans };
}

function negative(random: Random, locale: Locale): LabelledText {
  const frame = pick(random, locale === "zh" ? CHINESE_NEGATIVES : ENGLISH_NEGATIVES);
  const letters = () => capital(random);
  const number = (length: number) => `${1 + random.integer(9)}${digits(random, length - 1)}`;
  const text = frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (/^n\d$/.test(slot)) return number(Number(slot.slice(1)));
    if (slot === "price") return `${number(1 + random.integer(4))}.${digits(random, 2)}`;
    if (slot === "model")
      return pick(random, [
        `${letters()}${letters()}-${number(4)}`,
        `${letters()}${number(3)}${letters()}`,
        `${letters()}${letters()}${letters()}${number(5)}`,
      ]);
    if (slot === "ean") return `69${digits(random, 11)}`;
    if (slot === "version")
      return pick(random, [
        `${random.integer(9)}.${random.integer(20)}.${random.integer(9)}`,
        `${1 + random.integer(9)}.${random.integer(9)}.${random.integer(9)}.${random.integer(9)}`,
      ]);
    return `${letters()}${letters()}${number(4)}-${letters()}`;
  });
  return { text, spans: [] };
}
