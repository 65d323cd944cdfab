import { headerList, OWN_HEADERS, PERSON_HEADERS, SHARED_HEADERS } from "@/lib/domain/import/header-lists";
import type { ImportKind } from "@/lib/domain/import/kinds";

const SUREST = 0.99;
const WEAK = 0.6;
const PART = 0.7;
const STEP = 0.001;
const LONG_WORD = 6;
const LONG_HAN = 3;
/** What is left of a header after its beginning or end is taken off is a little less sure than the whole. */
const SHORTENED = 0.97;

/** A header without case, blanks and marks: "Review Text" and review_text are reviewtext. */
export function plainHeader(header: string): string {
  return header.toLowerCase().replace(/[\s_\-.:#()（）【】[\]/"'*?？]+/g, "");
}

const PLURAL = /^[a-z]{4,}[^s]s$/;
/** First steps of a path that hold the whole record, and say nothing of what is in them. */
const HOLDERS =
  /^(?:properties|attributes|data|payload|fields|params|node|value|record|_source|event_?params)$/i;

/**
 * The ways to read a header: as it is; without what stands in brackets; in the singular; the steps of a path in the
 * singular, and without a first one that only holds the others.
 */
function readings(header: string): { plain: string; factor: number }[] {
  const found = [{ plain: plainHeader(header), factor: 1 }];
  const bare = plainHeader(header.replace(/[(（[【][^)）\]】]*[)）\]】]\s*$/, ""));
  if (bare && bare !== found[0]?.plain) found.push({ plain: bare, factor: SHORTENED });
  const path = header.split(/[./]/);
  if (path.length > 1) {
    const single = plainHeader(path.map((step) => step.replace(/s$/i, "")).join(""));
    if (single) found.push({ plain: single, factor: SHORTENED });
    const held = plainHeader(path.slice(1).join("."));
    if (held && HOLDERS.test(path[0] ?? "")) found.push({ plain: held, factor: SHORTENED });
  }
  const whole = found[0]?.plain ?? "";
  if (PLURAL.test(whole)) found.push({ plain: whole.slice(0, -1), factor: SHORTENED });
  return found;
}

/** Words that say what half a file's columns are about: as a part of a longer name they count only at its end. */
const GENERIC = new Set(
  "product customer member client shopper visitor comment comments message content contents review reviews rating ratings status amount invoice question number quantity revenue mobile phone pieces prompt speaker sender returned session action behavior activity category categories manufacturer vendor inventory available consent answer response summary subject headline feedback satisfaction position interaction conversation 用户名 商品名 评论人".split(
    " ",
  ),
);

/** Short words that say at the end of a longer one what it measures: 当前库存, 口味评分. */
const AT_END = new Set(
  "库存 时间 日期 价格 售价 单价 数量 金额 评分 得分 星级 内容 状态 品牌 类目 品类 分类 标题".split(" "),
);
const ENDING = 0.6;

interface Word {
  readonly name: string;
  readonly score: number;
  readonly weak: boolean;
}

const lists = new Map<string, readonly Word[]>();

function wordsOf(kind: ImportKind, field: string): readonly Word[] {
  const list = headerList(kind, field);
  let words = lists.get(list);
  if (!words) {
    words = list
      .split(" ")
      .filter((word) => word !== "")
      .map((word, place) => {
        const weak = word.startsWith("~");
        const name = (weak ? word.slice(1) : word).toLowerCase();
        return { name, weak, score: (weak ? WEAK : SUREST) - place * STEP };
      });
    lists.set(list, words);
  }
  return words;
}

/** Score of a header for a field of a kind: 0.99 surest, 0 none. */
export function headerScore(kind: ImportKind, field: string, header: string): number {
  const words = wordsOf(kind, field);
  let best = 0;
  for (const { plain, factor } of readings(header)) {
    if (!plain) continue;
    for (const { name, weak, score } of words) {
      if (name === plain) best = Math.max(best, score * factor);
      else if (!weak && AT_END.has(name) && plain.endsWith(name))
        best = Math.max(best, ENDING - (SUREST - score));
      // reviewerid in amazonreviewerid, 下单时间 in 用户下单时间
      else if (
        !weak &&
        isLong(name) &&
        plain.includes(name) &&
        !(GENERIC.has(name) && !plain.endsWith(name))
      ) {
        const end = plain.endsWith(name) ? 1 : 0.9;
        best = Math.max(best, (PART - (SUREST - score)) * factor * end * (GENERIC.has(name) ? 0.8 : 1));
      }
    }
  }
  return best;
}

function isLong(name: string): boolean {
  return name.length >= LONG_WORD || (/\p{Script=Han}/u.test(name) && name.length >= LONG_HAN);
}

const known = new Set(
  [SHARED_HEADERS, ...Object.values(OWN_HEADERS)].flatMap((words) =>
    Object.values(words).flatMap((list) =>
      list
        .toLowerCase()
        .split(" ")
        .map((word) => word.replace("~", "")),
    ),
  ),
);

const persons = new Set(PERSON_HEADERS.split(" "));

/** Whether a header says that its keys are the persons' own, of whom each may have others. */
export function isPersonHeader(header: string): boolean {
  return persons.has(plainHeader(header));
}

/** Whether this is the name of any field: tells a header from a first row of data. */
export function isKnownHeader(header: string): boolean {
  const plain = plainHeader(header);
  return plain !== "" && known.has(plain);
}
