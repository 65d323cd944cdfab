import { capitalise } from "@/lib/domain/capitalise";
/** What a persona's name is made from, most telling first; null or "middle" where it is like everybody. */
export interface PersonaTraits {
  /** The category that it over-indexes most on, and the next. */
  readonly categories: readonly string[];
  readonly need: { readonly en: string; readonly zh: string } | null;
  readonly price: "low" | "middle" | "high";
  readonly rhythm: "rare" | "middle" | "often" | "lapsed";
}

export interface BilingualName {
  readonly en: string;
  readonly zh: string;
}

const PRICE = {
  low: { en: "Thrifty", zh: "精打细算的" },
  middle: { en: "", zh: "" },
  high: { en: "Premium", zh: "追求品质的" },
};
type Rhythm = Readonly<Record<PersonaTraits["rhythm"], BilingualName>>;

const BUYERS: Rhythm = {
  rare: { en: "occasional buyers", zh: "偶尔下单的顾客" },
  middle: { en: "buyers", zh: "顾客" },
  often: { en: "regulars", zh: "常客" },
  lapsed: { en: "lapsed buyers", zh: "久未下单的顾客" },
};
/** Of who is known by a review alone there is no rhythm to tell, and its product is no taste of his. */
const REVIEWER = { en: "reviewers", zh: "评论者" };
const REVIEWERS: Rhythm = { rare: REVIEWER, middle: REVIEWER, often: REVIEWER, lapsed: REVIEWER };

/**
 * Names for personas from what sets each apart: price band, category, rhythm, and the need that it speaks of more
 * than others. A name that would repeat takes the second category, then the need's words are kept whatever they are.
 */
export function namePersonas(
  personas: readonly PersonaTraits[],
  of: "customers" | "texts" = "customers",
): BilingualName[] {
  const taken = new Set<string>();
  const rhythm = of === "texts" ? REVIEWERS : BUYERS;
  return personas.map((traits, index) => {
    const known = of === "texts" ? { ...traits, categories: [] } : traits;
    const say = (categories: number, withNeed: boolean) => compose(known, rhythm, categories, withNeed);
    const options = [say(1, false), say(1, true), say(2, true)];
    const name = options.find(({ en }) => !taken.has(en)) ?? {
      en: `${say(2, true).en} (${index + 1})`,
      zh: `${say(2, true).zh}（${index + 1}）`,
    };
    taken.add(name.en);
    return name;
  });
}

function compose(
  traits: PersonaTraits,
  rhythm: Rhythm,
  categories: number,
  withNeed: boolean,
): BilingualName {
  const names = traits.categories.slice(0, categories);
  if (names.length === 0 && traits.need) {
    // A shop without categories: what they say is all that is known to set them apart.
    const { en, zh } = traits.need;
    return {
      en: capitalise(`${PRICE[traits.price].en} ${rhythm[traits.rhythm].en} who say “${en}”`.trim()),
      zh: `常说“${zh}”的${PRICE[traits.price].zh}${rhythm[traits.rhythm].zh}`,
    };
  }
  const need = withNeed ? traits.need : null;
  const en = [PRICE[traits.price].en, names.join(" and "), rhythm[traits.rhythm].en]
    .filter(Boolean)
    .join(" ");
  const zh = `${PRICE[traits.price].zh}${names.map(inChinese).join("与")}${rhythm[traits.rhythm].zh}`;
  return {
    en: capitalise(need ? `${en}: ${need.en}` : en),
    zh: need ? `${zh}：${need.zh}` : zh,
  };
}

/** A word of the catalogue inside a Chinese name: what is not Chinese stands in quotation marks. */
function inChinese(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : `「${name}」`;
}
