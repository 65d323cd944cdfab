import { createRandom, type Random } from "@/lib/algorithms/random";
import { PERSONAL_TYPES } from "@/lib/domain/privacy/personal-types";
import type { LabelledText, Span } from "@/lib/services/evaluate/evaluate-personal-data";
import { capital, digits, full, type Locale, picker } from "@/tests/quality/pii/draw-values";
import {
  SECOND_CHINESE,
  SECOND_ENGLISH,
  SECOND_FILLER_EN,
  SECOND_FILLER_ZH,
  SECOND_NEGATIVES,
} from "@/tests/quality/pii/second-frames.data";
import { OTHER_VALUES } from "@/tests/quality/pii/second-values";

/** A second corpus with its own frames, its own forms of values and its own ways to put texts together. */
export function piiSecondCorpus(seed: number, each: number): LabelledText[] {
  const random = createRandom(seed);
  const one = picker(random);
  const texts: LabelledText[] = [];
  const planted: Record<string, number> = {};
  for (const type of PERSONAL_TYPES) {
    while ((planted[type] ?? 0) < each) {
      const locale: Locale = random.next() < 0.5 ? "zh" : "en";
      const frames = (locale === "zh" ? SECOND_CHINESE : SECOND_ENGLISH).filter((frame) =>
        frame.includes(`{${type}}`),
      );
      const text = written(random, locale, one(frames).replaceAll("\\n", "\n"));
      for (const span of text.spans) planted[span.type] = (planted[span.type] ?? 0) + 1;
      texts.push(text);
      texts.push({ text: emptied(random, one(SECOND_NEGATIVES)), spans: [] });
    }
  }
  return texts;
}

/** The frame alone, or between one or two pieces of other talk, in joints of several kinds. */
function written(random: Random, locale: Locale, frame: string): LabelledText {
  const one = picker(random);
  const filler = locale === "zh" ? SECOND_FILLER_ZH : SECOND_FILLER_EN;
  const joint = one(locale === "zh" ? ["。", "，", " ", "\n", "；"] : [". ", "\n", " - ", "; ", "! "]);
  const head = random.next() < 0.45 ? one(filler) + joint : "";
  const tail = random.next() < 0.45 ? joint + one(filler) : "";
  const wide = locale === "zh" && random.next() < 0.08;
  const lower = locale === "en" && random.next() < 0.06;
  const spans: Span[] = [];
  let text = head;
  for (const part of frame.split(/(\{\w+\})/)) {
    const type = PERSONAL_TYPES.find((known) => part === `{${known}}`);
    const value = type ? OTHER_VALUES[type](random, locale) : part;
    const shown =
      wide && type && type !== "address"
        ? full(value)
        : lower && type !== "name"
          ? value.toLowerCase()
          : value;
    if (type) spans.push({ start: text.length, end: text.length + shown.length, type });
    text += shown;
  }
  return { text: text + tail, spans };
}

function emptied(random: Random, frame: string): string {
  const number = (length: number) => String(1 + random.integer(9)) + digits(random, length - 1);
  return frame.replace(/\{(\w+)\}/g, (_, slot: string) =>
    slot === "ean"
      ? `69${digits(random, 11)}`
      : slot === "version"
        ? `${number(1)}.${digits(random, 1)}.${number(2)}.${number(1)}`
        : slot === "model"
          ? `${capital(random)}${capital(random)}${number(4)}${capital(random)}`
          : number(Number(slot.slice(1))),
  );
}
