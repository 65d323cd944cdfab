import { IP_CUE, VERSION_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

const V4 = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d])(?!\.\d)/y;
const V6 =
  /(?:(?<![\w.])(?<![\da-f:]:)|(?<=ip))(?:[\da-f]{1,4}:){1,7}(?::?[\da-f]{1,4}){0,7}(?:::)?(?![\w:])|(?<![\w:])::(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4}(?![\w:])/gi;

/** IP addresses. Four small numbers are a version unless the word stands by. */
export const findIps: Recogniser = ({ text, tokens }) => {
  const found: Candidate[] = [];
  for (const { start: first, text: given } of tokens) {
    // "IP10.0.0.1"
    const glued = /^ip(?:v4)?(?=\d)/i.exec(given)?.[0].length ?? 0;
    const start = first + glued;
    const token = given.slice(glued);
    if (token.length > 3 || text.charAt(start + token.length) !== ".") continue;
    const end = matchEnd(V4, text, start);
    if (!end) continue;
    if (/[\d.][.]?$/.test(text.slice(Math.max(0, start - 1), start))) continue;
    const parts = text.slice(start, end).split(".");
    if (parts.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith("0")))) continue;
    const named = glued > 0 || IP_CUE.before(text, start) !== null || IP_CUE.after(text, end) !== null;
    const small = parts.every((part) => Number(part) < 30) || Number(parts[0]) === 0;
    if (!named && (small || VERSION_CUE.before(text, start) === "beside")) continue;
    if (named && VERSION_CUE.before(text, start) === "beside" && IP_CUE.before(text, start) === null)
      continue;
    found.push({ start, end, type: "ip", rule: "ip.v4", weight: 85 });
  }
  if (tokens.length > 0 && text.includes(":")) {
    for (const match of text.matchAll(V6)) {
      if (isV6(match[0])) {
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          type: "ip",
          rule: "ip.v6",
          weight: 85,
        });
      }
    }
  }
  return found;
};

/** Eight groups, or fewer around one "::"; a time of day has neither. */
function isV6(given: string): boolean {
  const [left = "", right, more] = given.split("::");
  if (more !== undefined) return false;
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const all = [...groups(left), ...groups(right ?? "")];
  if (all.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return false;
  if (right === undefined) return all.length === 8;
  return all.length >= 2 && all.length < 8 && all.some((group) => group.length > 2);
}
