/** How far a word may stand from the number that it names. */
const BEFORE = 40;
const AFTER = 24;

const GLUE = String.raw`[\s:=#,.()\[\]【】"'“”「」《》/-]|号码|號碼|编号|編號|号|號|码|碼|是|为|為|叫|就是|填的?|的|写的?|no\.?|nos?|nr|numbers?|num|'s|ids?|is|was|it's|code|ref|reads?|says|shows|should (?:be|read)|应该是?|应为|写着|显示|不对|详情|信息`;

/** A question's words, the end of its line, who answers: "订单号？ 顾客：", "your email? Customer: ". */
const TURN = 56;

/** A word that a value of its own follows names that one, not the one before: "E1234567, QQ: 55443322". */
const NO_FIELD =
  "(?!(?:[\\s:=#]|号码|编号|号|號|码|碼|是|为|為|no\\.?|nr\\.?|number|num|is|ids?){0,6}[a-z]{0,5}[-_]?\\d)";

/** Who answers a question in a dialogue. */
const SPEAKER =
  "(?:顾客|客户|客服|用户|买家|卖家|商家|店家|对方|我|customer|agent|client|user|buyer|seller|me|caller|visitor|guest|shopper|rep|support|operator)";

/** "P h o n e :", "护 照 号": what readers of scanned forms make of a label. */
const SPREAD = /(?:^|\s)((?:[A-Za-z\u4e00-\u9fff] ){1,14}[A-Za-z\u4e00-\u9fff]) ?[:=]? ?$/;

/** The label before a value without the spaces between its letters; "" for one that has none. */
export function spreadLabel(window: string): string {
  return / .[ :=]{0,3}$/.test(window) ? (SPREAD.exec(window)?.[1] ?? "").replaceAll(" ", "") : "";
}

/** How near the words that announce a kind of number are: right before it, in the same phrase, or not at all. */
export type Nearness = "beside" | "near" | null;

/** Tells how near the words of a kind stand before and after a number. */
export interface Cue {
  before(text: string, start: number): Nearness;
  after(text: string, end: number): Nearness;
}

/**
 * A cue of `words` (a pattern without anchors and groups that count). Beside: only glue such as ":", 是 or "number is"
 * lies between. Near: up to 20 characters without a digit and without the end of a sentence. Reads a bounded window.
 */
export function createCue(words: string): Cue {
  const besideBefore = new RegExp(`(?:${words})(?:${GLUE}){0,8}$`, "i");
  const nearBefore = new RegExp(`(?:${words})[^\\d。！？!?;；\\n]{0,20}$`, "i");
  const asked = new RegExp(
    `(?:${words})[^\\d\\n]{0,24}(?:\\n(?:${SPEAKER}\\s?[:>]\\s?)?[^\\d\\n:]{0,10}|\\?\\s?)$`,
    "i",
  );
  const nearAfter = new RegExp(`^[^\\d。！？!?;；,\\n]{0,10}(?:${words})${NO_FIELD}`, "i");
  const besideAfter = new RegExp(
    `^(?:[\\s,)"'”」]|是|为|這|这|那|个|個|的|我|my|the|is|was|as|on|in){0,6}(?:${words})${NO_FIELD}`,
    "i",
  );
  return {
    before(text, start) {
      const window = text.slice(Math.max(0, start - BEFORE), start);
      if (window === "") return null;
      if (besideBefore.test(window)) return "beside";
      const label = spreadLabel(window);
      if (label !== "" && besideBefore.test(label)) return "beside";
      if (nearBefore.test(window)) return "near";
      if (!/[\n?]/.test(window)) return null;
      return asked.test(text.slice(Math.max(0, start - TURN), start)) ? "beside" : null;
    },
    after(text, end) {
      const window = text.slice(end, end + AFTER).split("\n", 1)[0] ?? "";
      if (window === "") return null;
      return besideAfter.test(window) ? "beside" : nearAfter.test(window) ? "near" : null;
    },
  };
}
