import { chatterWords } from "@/lib/algorithms/text/data/chatter-words";
import { withoutIdentifiers } from "@/lib/algorithms/text/identifiers";

/** Longest entry of the lists, in Han characters and in English words. */
const LONGEST = { zh: 6, en: 4 } as const;

/**
 * True for what holds no need: greetings, thanks, assent and bare verdicts ("好的谢谢", "Hi there", "Great!"), and for
 * an order number, phone, address or date with nothing but the words that carry it ("Sure, SO501586", "单号SO501418").
 * Cost: linear in the text.
 */
export function isChatter(text: string): boolean {
  const rest = withoutIdentifiers(text);
  const units = unitsOf(rest ?? text);
  return units.length === 0 || isMadeOf(units, rest === null ? "greetings" : "carriers");
}

/** Han characters one by one, Latin words whole, in lower case; digits and marks left out. */
function unitsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/e-mail/g, "email")
    .replace(/[’`]/g, "'");
  return plain.match(/\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+(?:'\p{L}+)?/gu) ?? [];
}

/** True when the units can be cut into entries of one of the lists without a rest. */
function isMadeOf(units: readonly string[], list: "greetings" | "carriers"): boolean {
  const reached = new Uint8Array(units.length + 1);
  reached[0] = 1;
  for (let at = 0; at < units.length; at++) {
    if (reached[at] === 0) continue;
    // A single letter is a slip or an initial.
    if (/^[a-z]$/.test(units[at] ?? "")) reached[at + 1] = 1;
    for (const [side, glue] of SIDES) {
      for (let length = 1; length <= Math.min(LONGEST[side], units.length - at); length++) {
        if (chatterWords[side][list].has(units.slice(at, at + length).join(glue))) reached[at + length] = 1;
      }
    }
  }
  return reached[units.length] === 1;
}

const SIDES = [
  ["zh", ""],
  ["en", " "],
] as const;
