import { isObject } from "@/lib/domain/import/flatten-object";
import { parseSpeaker, type Speaker } from "@/lib/domain/import/parse-speaker";

/** One turn of a conversation that stood in one cell. */
export interface Turn {
  readonly speaker: Speaker | null;
  readonly text: string;
  /** as it stands there, to be read like a cell of times */
  readonly time: string | null;
}

const NAME = "[\\p{L}\\p{N}_ （）()【】.-]{1,24}?";
const STAMP =
  "(?:[\\[(（【]?\\s{0,9}((?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[ T]*)?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?)\\s{0,9}[\\])）】]?\\s{0,9}[-,]?\\s{0,9})?";
/** The start of a turn at the start of a line: [10:02] 客服小美： …, Customer (10:02): … */
const LINE = new RegExp(
  `^${STAMP}[\\[【<]?(${NAME})[\\]】>]?\\s{0,9}(?:[\\[(（]\\s{0,9}([\\d:\\-/ T]{4,19}(?: ?[AP]M)?)\\s{0,9}[\\])）])?\\s{0,9}[:：]\\s{0,9}(.*)$`,
  "iu",
);
/** The same inside a line, where only well-known roles count: … 客服：您好 顾客：… */
const ROLES =
  "customer|client|user|buyer|visitor|consumer|agent|assistant|staff|seller|support|bot|representative|operator|human|system|顾客|客户|用户|买家|访客|会员|消费者|人工客服|智能客服|在线客服|客服|卖家|商家|店家|机器人|系统|坐席|小二";
const INSIDE = new RegExp(
  `(^|[\\s|;；,，。.!！?？…\\]】>])((?:${ROLES})(?:[ _]?\\d{1,4})?)\\s{0,9}[:：]\\s{0,9}`,
  "giu",
);
const ENDS = /[。.!！?？…]/;
const WHO = [
  "role",
  "speaker",
  "from",
  "sender",
  "author",
  "who",
  "sender_type",
  "senderType",
  "type",
  "角色",
  "发送方",
];
const WHAT = ["content", "text", "message", "utterance", "body", "value", "msg", "内容", "消息"];
const WHEN = ["time", "timestamp", "created_at", "createdAt", "date", "sent_at", "ts", "时间"];

/**
 * Cuts a conversation into its turns: a JSON list of objects that say who and what, or a text whose turns begin with a
 * role and a colon, one a line or all in one. Null if it is neither, so that nothing is taken for a conversation that
 * is only a text with a colon.
 */
export function parseTranscript(cell: string): Turn[] | null {
  const text = cell.trim();
  const turns = /^[[{]/.test(text) ? (fromJson(text) ?? fromText(text)) : fromText(text);
  const said = turns?.filter((turn) => turn.text !== "") ?? [];
  return said.length > 0 && said.some(({ speaker }) => speaker !== null) ? said : null;
}

function fromJson(text: string): Turn[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const list = isObject(value) ? Object.values(value).find(Array.isArray) : value;
  if (!Array.isArray(list)) return null;
  const turns: Turn[] = [];
  for (const item of list as unknown[]) {
    if (typeof item === "string")
      turns.push(...(fromText(item) ?? [{ speaker: null, text: item, time: null }]));
    else if (isObject(item)) turns.push(fromObject(item));
    else return null;
  }
  return turns;
}

function fromObject(item: Record<string, unknown>): Turn {
  const pick = (names: readonly string[]): string => {
    const name = names.find((key) => item[key] !== undefined && item[key] !== null);
    const value = name === undefined ? "" : item[name];
    return typeof value === "string" ? value.trim() : typeof value === "object" ? "" : String(value);
  };
  return { speaker: speakerOf(pick(WHO)), text: pick(WHAT), time: pick(WHEN) || null };
}

function fromText(text: string): Turn[] | null {
  const lines = text.split(/\r\n|\r|\n|<br\s*\/?>|<sep>|\|\|\|?|\t(?=\S)/i);
  const turns: { turn: Turn; lines: string[] }[] = [];
  const start = (begun: readonly Turn[]) =>
    turns.push(...begun.map((turn) => ({ turn, lines: [turn.text] })));
  for (const line of lines) {
    const match = LINE.exec(line.trim());
    const speaker = match ? speakerOf(match[2] ?? "") : null;
    if (match && speaker) {
      const time = match[1] ?? match[3] ?? null;
      start(inside({ speaker, text: (match[4] ?? "").trim(), time }));
    } else {
      const several = inside({ speaker: null, text: line.trim(), time: null });
      const last = turns.at(-1);
      // A line without a role goes on with what was said before. Joined at the end: there may be a million of them.
      if (several.length === 1 && last) last.lines.push(line.trim());
      else start(several);
    }
  }
  if (turns.length === 0) return null;
  return turns.map(({ turn, lines: said }) => ({ ...turn, text: said.filter(Boolean).join("\n") }));
}

/** A turn may hold the beginnings of further ones. */
function inside(turn: Turn): Turn[] {
  const marks = [...turn.text.matchAll(INSIDE)];
  const [first] = marks;
  if (!first) return [{ ...turn }];
  const before = turn.text.slice(0, first.index + (ENDS.test(first[1] ?? "") ? 1 : 0)).trim();
  const turns = before ? [{ ...turn, text: before }] : [];
  marks.forEach((mark, nth) => {
    const from = mark.index + mark[0].length;
    const to = marks[nth + 1]?.index ?? turn.text.length;
    // The mark's first sign ends the sentence before it.
    const end = marks[nth + 1]?.[1]?.trim() ?? "";
    const said = (turn.text.slice(from, to) + (ENDS.test(end) ? end : "")).replace(/[|;；]\s*$/, "");
    turns.push({
      speaker: speakerOf(mark[2] ?? ""),
      text: said.trim(),
      time: nth === 0 && !before ? turn.time : null,
    });
  });
  return turns;
}

function speakerOf(name: string): Speaker | null {
  const parsed = parseSpeaker(name.trim());
  return parsed.ok ? parsed.value : null;
}
