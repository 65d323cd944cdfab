import { chatterFormulas } from "@/lib/algorithms/text/data/chatter-formulas";
import { chatterWords } from "@/lib/algorithms/text/data/chatter-words";
import { withoutIdentifiers } from "@/lib/algorithms/text/identifiers";

/** Longest entry of the lists, in Han characters and in English words. */
const LONGEST = { zh: 6, en: 4 } as const;

/** A formula with more beside it than this is no formula: "how can I help", not a text that holds it. */
const MOST_TEXT = 80;
/** Part of a postal address: 上海市, 浦东新区, 3 号楼. */
const PLACE = /\p{Script=Han}{1,6}(?:省|市|区|县|镇|乡|街道|路|弄|小区|大厦|号楼|栋|单元|室|村)/gu;
const PROVINCE =
  /北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|中国/gu;

/**
 * True for what holds no need: greetings, thanks, assent, formulas of service talk and bare verdicts ("好的谢谢",
 * "Hi there", "How may I help you today?", "Great!"), and for an order number, phone, address or date with nothing but
 * the words that carry it ("Sure, SO501586", "上海[地址x]"). Cost: linear in the text.
 */
export function isChatter(text: string): boolean {
  const rest = withoutIdentifiers(text);
  if (rest === null) return isMadeOf(unitsOf(text), "greetings") || isFormula(text, "greetings");
  const said = rest.replace(PLACE, " ").replace(PROVINCE, " ");
  return isMadeOf(unitsOf(said), "carriers") || isFormula(said, "carriers");
}

/** True when nothing but chatter stands beside a formula. */
function isFormula(text: string, list: "greetings" | "carriers"): boolean {
  if (text.length > MOST_TEXT) return false;
  const plain = plainOf(text).replace(/[^\p{L}\p{N}',，。！？?!]+/gu, " ");
  const left = plain.replace(chatterFormulas.en, " ").replace(chatterFormulas.zh, " ");
  return left !== plain && isMadeOf(unitsOf(left), list);
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/e-mail/g, "email")
    .replace(/[’`]/g, "'");
}

/** Han characters one by one, Latin words whole, in lower case; digits and marks left out. */
function unitsOf(text: string): string[] {
  return plainOf(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+(?:'\p{L}+)?/gu) ?? [];
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
