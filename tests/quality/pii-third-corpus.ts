import { createRandom, type Random } from "@/lib/algorithms/random";
import { PERSONAL_TYPES, type PersonalType } from "@/lib/domain/privacy/personal-types";
import type { LabelledText, Span } from "@/lib/services/evaluate/evaluate-personal-data";
import { between, capital, chance, digits, type Locale, picker } from "@/tests/quality/pii/draw-values";
import { VALUES } from "@/tests/quality/pii/personal-values";
import { OTHER_VALUES } from "@/tests/quality/pii/second-values";
import {
  THIRD_CHINESE,
  THIRD_CHINESE_NEGATIVES,
  THIRD_ENGLISH,
  THIRD_ENGLISH_NEGATIVES,
} from "@/tests/quality/pii/third-frames.data";
import {
  THIRD_BRANDS,
  THIRD_DAYS,
  THIRD_FAMILIES,
  THIRD_GIVEN_NAMES,
  THIRD_GIVENS,
  THIRD_GOODS,
  THIRD_LAST_NAMES,
  THIRD_TOWNS,
} from "@/tests/quality/pii/third-words.data";

/** Slots that are an item, and its type; all others are filled with what belongs to nobody. */
const TYPES: Readonly<Record<string, PersonalType>> = {
  ...Object.fromEntries(PERSONAL_TYPES.map((type) => [type, type])),
  name2: "name",
  given: "name",
  family: "name",
  wechat: "messenger",
  qq: "messenger",
};

/**
 * A third corpus: frames of notes and hand-overs, rare names, brands and goods that are made like names. Its frames
 * were scored while the rules were written, but what they missed in them was never looked at.
 */
export function piiThirdCorpus(seed: number, each: number): LabelledText[] {
  const random = createRandom(seed);
  const one = picker(random);
  const texts: LabelledText[] = [];
  const planted: Record<string, number> = {};
  for (const type of PERSONAL_TYPES) {
    const fits = (frame: string) => slotsOf(frame).some((slot) => TYPES[slot] === type);
    const frames = { zh: THIRD_CHINESE.filter(fits), en: THIRD_ENGLISH.filter(fits) };
    while ((planted[type] ?? 0) < each) {
      const locale: Locale = chance(random, 0.5) ? "zh" : "en";
      const text = written(random, locale, one(frames[locale]));
      for (const span of text.spans) planted[span.type] = (planted[span.type] ?? 0) + 1;
      texts.push(text);
      const negatives = locale === "zh" ? THIRD_CHINESE_NEGATIVES : THIRD_ENGLISH_NEGATIVES;
      texts.push(written(random, locale, one(negatives)));
    }
  }
  return texts;
}

function slotsOf(frame: string): string[] {
  return [...frame.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}

function written(random: Random, locale: Locale, frame: string): LabelledText {
  const spans: Span[] = [];
  let text = "";
  for (const part of frame.replaceAll("⏎", "\n").split(/(\{\w+\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot === undefined) {
      text += part;
      continue;
    }
    const type = TYPES[slot];
    const value = type ? item(random, locale, slot, type) : nobodys(random, locale, slot);
    if (type) spans.push({ start: text.length, end: text.length + value.length, type });
    text += value;
  }
  return { text, spans };
}

function item(random: Random, locale: Locale, slot: string, type: PersonalType): string {
  const one = picker(random);
  const lower = (count: number) =>
    Array.from({ length: count }, () => capital(random).toLowerCase()).join("");
  if (slot === "qq") return `${between(random, 1, 9)}${digits(random, between(random, 6, 9))}`;
  if (slot === "wechat")
    return one([
      `wxid_${lower(4)}${digits(random, 6)}`,
      `${lower(3)}_${lower(5)}`,
      lower(6) + digits(random, 3),
    ]);
  if (slot === "family") return one(locale === "zh" ? THIRD_FAMILIES : THIRD_LAST_NAMES);
  if (slot === "given") return one(locale === "zh" ? THIRD_GIVENS : THIRD_GIVEN_NAMES);
  if (type === "name")
    return locale === "zh"
      ? one(THIRD_FAMILIES) + one(THIRD_GIVENS)
      : `${one(THIRD_GIVEN_NAMES)} ${one(THIRD_LAST_NAMES)}`;
  return one([VALUES, OTHER_VALUES])[type](random, locale);
}

function nobodys(random: Random, locale: Locale, slot: string): string {
  const one = picker(random);
  const number = (count: number) => `${between(random, 1, 9)}${digits(random, count - 1)}`;
  const letters = (count: number) => Array.from({ length: count }, () => capital(random)).join("");
  if (/^n\d$/.test(slot)) return number(Number(slot.slice(1)));
  switch (slot) {
    case "brand":
      return one(THIRD_BRANDS[locale]);
    case "goods":
      return one(THIRD_GOODS[locale]);
    case "town":
      return one(THIRD_TOWNS[locale]);
    case "day":
      return one(THIRD_DAYS);
    case "price":
      return `${number(3)}.${digits(random, 2)}`;
    case "model":
      return one([`${letters(2)}-${number(4)}`, letters(1) + number(3) + letters(1), letters(2) + number(5)]);
    case "sku":
      return one([`SKU${number(8)}`, `${letters(2)}${number(6)}-${letters(2)}`, letters(3) + number(6)]);
    case "ean":
      return `69${digits(random, 11)}`;
    case "version":
      return `v${number(1)}.${number(1)}.${number(2)}.${number(2)}`;
    case "date":
      return one([
        `2025-0${between(random, 1, 9)}-${between(random, 10, 28)}`,
        `${number(1)}/${number(1)}/2025`,
      ]);
    default:
      return one([`${number(2)}x${number(3)}cm`, `${number(3)}ml`, `${number(2)}*${number(2)}*${number(2)}`]);
  }
}
