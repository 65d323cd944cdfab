import type { Random } from "@/lib/algorithms/random";
import { pick } from "@/prisma/seed/pick";
import type { Language } from "@/prisma/seed/render-clause";
import { asides } from "@/prisma/seed/words/fillers.data";

const slipsZh: readonly (readonly [string, string])[] = [
  ["的", "得"],
  ["得", "的"],
  ["再", "在"],
  ["已经", "以经"],
  ["做", "作"],
  ["好像", "好象"],
  ["就是", "就事"],
  ["了", "啦"],
  ["没有", "木有"],
  ["这个", "这锅"],
  ["非常", "灰常"],
];
const tailsZh = ["啊", "呢", "哦", "呀", "吧", "~", "……", "！！"];

function slipEn(random: Random, text: string): string {
  const words = text.split(" ");
  const long = words.map((word, i) => ({ word, i })).filter(({ word }) => /^[a-z]{5,}$/.test(word));
  const chosen = long[random.integer(Math.max(1, long.length))];
  if (chosen === undefined) return text;
  const { word, i } = chosen;
  const at = 1 + random.integer(word.length - 3);
  const kind = random.integer(3);
  const pair = word.slice(at, at + 2);
  const bad =
    kind === 0 ? pair.slice(1) + pair.slice(0, 1) : kind === 1 ? pair.slice(1) : pair.slice(0, 1) + pair;
  words[i] = word.slice(0, at) + bad + word.slice(at + 2);
  return words.join(" ");
}

function slipZh(random: Random, text: string): string {
  const fitting = slipsZh.filter(([right]) => text.includes(right));
  const slip = fitting[random.integer(Math.max(1, fitting.length))];
  return slip === undefined ? text : text.replace(slip[0], slip[1]);
}

/** Now and then something said by the way: it makes two uses of one wording two sentences. */
export function addAside(random: Random, text: string, language: Language): string {
  const before = random.next() < 0.22 ? pick(random, asides.before[language]) : "";
  const after =
    random.next() < 0.1 && /[\p{L}\p{N}]$/u.test(text) ? pick(random, asides.after[language]) : "";
  return before + text + after;
}

/** A clause as hurried people type it: now and then a slip of the finger, a particle or no apostrophe. */
export function roughen(random: Random, text: string, language: Language, slipChance = 0.06): string {
  let rough = random.next() < slipChance ? (language === "en" ? slipEn : slipZh)(random, text) : text;
  const plain = /[\p{L}\p{N}]$/u.test(rough);
  if (language === "zh" && plain && random.next() < 0.08)
    rough += tailsZh[random.integer(tailsZh.length)] ?? "";
  if (language === "en" && random.next() < 0.08) rough = rough.replaceAll("'", "");
  if (language === "en" && random.next() < 0.02) rough = rough.toUpperCase();
  if (random.next() < 0.1) rough = rough.replace(/[?？]$/, "");
  return rough;
}
