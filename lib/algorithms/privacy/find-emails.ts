import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

const LOCAL = /[a-z0-9][a-z0-9._%+-]{0,63}\s?$/i;
const DOMAIN = /\s?((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12})(?![a-z0-9])/iy;
/** Signs that an address may be spelled out; most texts have none. */
const SPELLED = /\bdot\b|[([{【]\s?(?:at|a|dot)\s?[)\]}】]|艾特|#\s?\w+\.com|点\s?(?:com|cn|net)/i;
const AT = String.raw`(?:\s?[([{<【]\s?(?:at|a|@)\s?[)\]}>】]\s?|\s?艾特\s?|\s?#\s?)`;
const DOT = String.raw`(?:\s?[([{<【]\s?dot\s?[)\]}>】]\s?|\s+dot\s+|\s?点\s?|\.)`;
const NAME = "[a-z0-9][a-z0-9_+-]{0,39}";
const ENDING = "(?:com|net|org|edu|gov|info|biz|shop|store|online|site|[a-z]{2})";
const WRITTEN = new RegExp(
  `(?<![a-z0-9._-])((?:${NAME}${DOT}){0,2}${NAME})(?:${AT}|(\\s+at\\s+|@))(${NAME}(?:${DOT}${NAME}){0,2}?)(${DOT})${ENDING}(?![a-z0-9])(?:${DOT}${ENDING}(?![a-z0-9]))?`,
  "gi",
);
const PROVIDERS =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|proton|protonmail|qq|foxmail|163|126|sina|sohu|live|msn|mail|yeah|139|189|gmx|me)$/i;
/** Before "at shop dot com" they say where, not who. */
const NO_ONE =
  /^(?:it|me|them|this|that|one|bought|buy|order|ordered|available|sold|found|look|looked|cheaper|price|prices|reviews?|store|online|item|items|only|them|shop|shopping|here|us|back|is|was|customer|service|contact|support)$/i;

/** Addresses with "@", also with spaces around it, and spelled ones: "ann dot lee at mail dot com", "ann(at)mail.com". */
export const findEmails: Recogniser = ({ text, at, latin }) => {
  const found: Candidate[] = [];
  if (!latin) return found;
  if (at) {
    for (let index = text.indexOf("@"); index >= 0; index = text.indexOf("@", index + 1)) {
      const local = LOCAL.exec(text.slice(Math.max(0, index - 65), index));
      const end = local ? matchEnd(DOMAIN, text, index + 1) : 0;
      if (!local || !end) continue;
      found.push({
        start: index - local[0].length,
        end,
        type: "email",
        rule: "email.plain",
        weight: 95,
      });
    }
  }
  if (SPELLED.test(text)) {
    for (const match of text.matchAll(WRITTEN)) {
      const [whole, local = "", word, domain = "", dot = ""] = match;
      const loose = word?.trim().toLowerCase() === "at";
      if (loose && dot === ".") continue;
      if (loose && NO_ONE.test(local) && !PROVIDERS.test(domain)) continue;
      found.push({
        start: match.index,
        end: match.index + whole.length,
        type: "email",
        rule: "email.spelled",
        weight: 94,
      });
    }
  }
  return found;
};
