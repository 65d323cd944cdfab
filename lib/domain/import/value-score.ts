import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { plainHeader } from "@/lib/domain/import/header-words";
import type { FieldSpec, ImportKind } from "@/lib/domain/import/kinds";
import { isQuestionHeader } from "@/lib/domain/import/question-header";

const PEOPLE = /^(?:user|usr|cust|member|buyer|uid|u|c|m)[-_]?(?:id)?[-_]?[0-9a-f]{3,}$/i;
const OF_PERSON =
  /^(?:author|reviewer|user|customer|buyer|member|client|requester|contact|player|guest|shopper|visitor|account|person)s?.*(?:id|key|no|number|code)$/;
const GOODS = /^(?:B0[0-9A-Z]{8}|(?:sku|prod|item|spu|pid|p)[-_]?(?:id)?[-_]?[0-9a-z]{2,}(?:-[0-9a-z]+)*)$/i;
const TEXT_LENGTH = 12;
const HAN_LENGTH = 6;
const MANY = 20;
const CERTAIN = 0.98;
/** Written dates are no accident: some that are wrong do not make the column another. */
const MOSTLY = 0.9;
const MOST_STARS = 11;

/**
 * How well a column's values alone say that it is this field: at most .65, for the eye should check it. Only what values
 * can tell: times, long texts, who speaks, conversations, contacts, stars, ids that say what they name.
 */
export function valueScore(kind: ImportKind, field: FieldSpec, profile: ColumnProfile): number {
  const { filled, distinct, fits, meanLength, wordy, samples, links } = profile;
  if (filled < 2) return 0;
  const headless = profile.name.startsWith("#");
  switch (field.name) {
    case "time":
      // What has a name and not that of a time is one of several, more likely than not.
      return fits.time > MOSTLY && fits.number < 0.5
        ? headless
          ? 0.65
          : 0.55
        : fits.time > CERTAIN && meanLength >= 9 && (headless || filled > 20) && isRecent(profile)
          ? 0.5
          : 0;
    case "listedAt":
    case "joinedAt":
      return headless && fits.time > 0.9 && fits.number < 0.5 ? 0.45 : 0;
    case "text":
      if (kind === "surveys" && isQuestionHeader(profile.name)) return 0;
      // People rarely say the same; goods and states come again and again.
      if (filled >= MANY && distinct < filled / 3) return 0;
      return wordy > 0.7 &&
        (meanLength >= TEXT_LENGTH || (headless && meanLength >= HAN_LENGTH && samples.every(isHan))) &&
        fits.time < 0.5 &&
        fits.number < 0.5 &&
        links < 0.5
        ? (0.45 + Math.min(0.1, meanLength / 1000)) *
            (kind === "dialogues" && profile.conversations > 0.5 ? 0.5 : 1)
        : 0;
    case "transcript":
      return profile.conversations > 0.6 ? 0.6 : 0;
    case "email":
      return profile.emails > 0.8 && samples.some((sample) => sample.includes("@")) ? 0.65 : 0;
    case "phone":
      return profile.private > 0.8 && profile.phones > 0.8 && profile.emails < 0.2 ? 0.6 : 0;
    case "rating":
      // Stars without a name: few whole numbers from 1 to 5, in rows of which no other number is as small.
      return headless &&
        kind === "reviews" &&
        fits.rating > CERTAIN &&
        distinct >= 2 &&
        distinct <= MOST_STARS &&
        (isStars(profile) || profile.numbers === null)
        ? 0.5
        : 0;
    case "customer":
      if (OF_PERSON.test(plainHeader(profile.name)) && fits.id > CERTAIN && meanLength <= 64) return 0.5;
      return kind !== "customers" && samples.every((sample) => PEOPLE.test(sample)) ? 0.6 : 0;
    case "product":
      return kind !== "products" && samples.every((sample) => GOODS.test(sample) && /\d/.test(sample))
        ? 0.5
        : 0;
    case "speaker":
      return fits.speaker > CERTAIN && distinct === 2 ? 0.6 : 0;
    case "type":
      return kind === "events" && fits.eventType > CERTAIN && fits.number < 0.5
        ? 0.65
        : kind === "events" && headless && fits.number < 0.5 && fits.eventType > 0.6 && distinct <= MOST_STARS
          ? 0.5
          : 0;
    case "dialogue":
      return meanLength >= 8 &&
        wordy < 0.1 &&
        fits.time < 0.5 &&
        repeats(distinct, filled) &&
        samples.every(hasDigit)
        ? 0.55
        : 0;
    default:
      return 0;
  }
}

/** An id of a conversation comes in several rows, but does not name a mere handful of states. */
function repeats(distinct: number, filled: number): boolean {
  return distinct > 1 && distinct < filled / 3 && (distinct > filled / 200 || filled < 200);
}

function isHan(sample: string): boolean {
  return /\p{Script=Han}/u.test(sample);
}

function hasDigit(sample: string): boolean {
  return /\d/.test(sample);
}

/** Numbers that as seconds since 1970 lie in the time of online shops. */
function isRecent({ times }: ColumnProfile): boolean {
  return times !== null && times.from > Date.UTC(1995, 0, 1) && times.to < Date.UTC(2045, 0, 1);
}

function isStars({ numbers }: ColumnProfile): boolean {
  return numbers !== null && numbers.min >= 0.5 && numbers.max <= 5;
}
