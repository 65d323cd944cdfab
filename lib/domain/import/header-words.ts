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

interface Reading {
  readonly plain: string;
  readonly factor: number;
}

/**
 * The ways to read a header: as it is; without what stands in brackets; in the singular; the steps of a path in the
 * singular, and without a first one that only holds the others.
 */
function readings(header: string): Reading[] {
  const found: Reading[] = [{ plain: plainHeader(header), factor: 1 }];
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
  "qty 件数 库存 时间 日期 价格 售价 单价 数量 金额 评分 得分 星级 内容 状态 品牌 类目 品类 分类 标题".split(
    " ",
  ),
);
const ENDING = 0.6;

/** The words of a field in a kind: their scores, and those that count as a part of a longer header too. */
interface Words {
  readonly whole: ReadonlyMap<string, number>;
  readonly parts: readonly { readonly name: string; readonly score: number; readonly atEnd: boolean }[];
}

const lists = new Map<string, Words>();

function wordsOf(kind: ImportKind, field: string): Words {
  const list = headerList(kind, field);
  let words = lists.get(list);
  if (!words) {
    const whole = new Map<string, number>();
    const parts: { name: string; score: number; atEnd: boolean }[] = [];
    for (const [place, word] of list.split(" ").filter(Boolean).entries()) {
      const weak = word.startsWith("~");
      const name = (weak ? word.slice(1) : word).toLowerCase();
      const score = (weak ? WEAK : SUREST) - place * STEP;
      if (!whole.has(name)) whole.set(name, score);
      const atEnd = AT_END.has(name);
      if (!weak && (atEnd || isLong(name))) parts.push({ name, score, atEnd });
    }
    words = { whole, parts };
    lists.set(list, words);
  }
  return words;
}

/** Score of a header for a field of a kind: 0.99 surest, 0 none. */
export function headerScore(kind: ImportKind, field: string, header: string): number {
  const { whole, parts } = wordsOf(kind, field);
  let best = 0;
  for (const { plain, factor } of readingsOf(header)) {
    if (!plain) continue;
    best = Math.max(best, (whole.get(plain) ?? 0) * factor);
    for (const part of parts) {
      if (!plain.includes(part.name)) continue;
      const ends = plain.endsWith(part.name);
      const loss = SUREST - part.score;
      if (part.atEnd && ends) best = Math.max(best, ENDING - loss);
      // reviewerid in amazonreviewerid, 下单时间 in 用户下单时间
      else if (isLong(part.name) && (ends || !GENERIC.has(part.name)))
        best = Math.max(best, (PART - loss) * factor * (ends ? 1 : 0.9) * (GENERIC.has(part.name) ? 0.8 : 1));
    }
  }
  return best;
}

/** Each header is scored for every field of every kind. */
const read = new Map<string, readonly Reading[]>();
const MOST_READ = 20_000;

function readingsOf(header: string): readonly Reading[] {
  let found = read.get(header);
  if (!found) {
    if (read.size >= MOST_READ) read.clear();
    found = readings(header);
    read.set(header, found);
  }
  return found;
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
