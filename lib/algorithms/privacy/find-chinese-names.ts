import {
  ACTS,
  AFTER_NAME,
  CHINESE_NAME_CUES,
  CHINESE_TITLES,
  NEXT_WORD,
} from "@/lib/algorithms/privacy/chinese-name-cues";
import { TYPICAL_GIVEN_NAMES } from "@/lib/algorithms/privacy/data/chinese-given-names";
import { FAMILY_NAMES, GIVEN, RAREST_FAMILY_NAMES } from "@/lib/algorithms/privacy/data/chinese-names";
import { GIVEN_NAMES } from "@/lib/algorithms/privacy/data/english-names";
import { NOT_CHINESE_NAMES } from "@/lib/algorithms/privacy/data/not-names";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import {
  DOUBTFUL_FAMILY_NAMES,
  fullChineseName,
  isDoubtful,
  LONG_FAMILY_NAME,
  WORDS_BEFORE_NAMES,
} from "@/lib/algorithms/privacy/full-chinese-name";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

/** Posts that stand before a title instead of a name. */
const POSITIONS = /大堂|前台|客房|值班|当班|领班|部门|餐饮|销售|总台|项目|班主/;
const LATIN_NAME = /[A-Z][a-z]{1,14}(?:[ ][A-Z][a-z]{1,14}){0,2}(?![A-Za-z])/y;
/** No sign that stands before or after a name in a sentence. */
const PART =
  "[^\\P{Script=Han}的了是在和跟给把让被说也都就很可不没收签先女人哈啊吧呢吗呀哦你我您他她这那名叫]";
const DOTTED = new RegExp(`${PART}{2,6}[·•・]${PART}{1,8}(?:[·•・]${PART}{1,8})?`, "uy");
const HIDDEN = /\p{Script=Han}{1,2}(?:[*＊某]{1,2}\p{Script=Han}?|[xX]{1,2}(?![A-Za-z]))/uy;
const BEFORE_TITLE =
  /(?:^|[^\p{Script=Han}]|[写填寄交到是叫找给跟和与的了呢我你位请谢好询系为对让由被向从到说问当前后就个亲由服])$/u;

/** Words for people end so: 投诉人, 旅客, 会员, 申请者, 业主. */
const PERSON = /\p{Script=Han}[人员者主客户友生师](?:[:\s是叫为]|名为){0,2}(?=\p{Script=Han})/gu;
/** Those of them that hardly anything but a name or a verb follows. */
const ROLES =
  /(?:投诉|申请|经办|负责|联系|收货|收件|取件|寄件|发件|代收|预约|预订|订购|购买|下单|付款|退款|保险|委托|推荐|代理|介绍|举报|承租|出租|接待|值班|报修|报名|当事|监护|经手|开户|持卡|签收)人|旅客|乘客|会员|车主|业主|患者|病人|学员|住客|租客|访客|租户|储户|店员|护士|学生|医师|律师|技师|教师|厨师|人员$/;
const ENDS =
  /^(?:$|[^\p{Script=Han}]|要求|反映|反馈|投诉|申请|表示|来电|致电|已经|本人|预约|购买|下单|签收|取消|登记|需要|咨询|联系|[已说想没未的在将])/u;

/** Chinese names where words announce them: fields, "我叫", roles, titles, greetings, and beside a phone or an address. */
export const findChineseNames: Recogniser = ({ text, han }, known) => {
  const found: Candidate[] = [];
  if (!han) return found;
  const add = (start: number, end: number, rule: string, weight = 40) => {
    if (end > start) found.push({ start, end, type: "name", rule, weight });
  };
  const dots = /[·•・]/.test(text);
  CHINESE_NAME_CUES.lastIndex = 0;
  for (let match = CHINESE_NAME_CUES.exec(text); match; match = CHINESE_NAME_CUES.exec(text)) {
    const start = match.index + match[0].length;
    const { field, said, role } = match.groups ?? {};
    const end = field !== undefined ? fieldEnd(text, start) : announcedEnd(text, start, said, role, dots);
    if (end)
      add(
        start,
        end,
        field ? "name.zh.field" : said ? "name.zh.said" : role ? "name.zh.role" : "name.zh.told",
        field ? 44 : 40,
      );
  }
  for (const match of text.matchAll(ACTS)) {
    for (const length of [4, 3, 2]) {
      const from = match.index - length;
      if (from < 0 || fullChineseName(text, from) !== match.index) continue;
      if (NOT_CHINESE_NAMES.has(text.slice(match.index - 1, match.index + match[0].length))) break;
      const before = text.slice(Math.max(0, from - 1), from);
      if (BEFORE_TITLE.test(before) || (length > 2 && !isDoubtful(text, from)))
        add(from, match.index, "name.zh.acts", 39);
      break;
    }
  }
  for (const match of text.matchAll(CHINESE_TITLES)) {
    const [start, withTitle] = beforeTitle(text, match.index, match[0]);
    if (start >= 0) add(start, withTitle ? match.index + match[0].length : match.index, "name.zh.title", 42);
  }
  for (const role of text.matchAll(PERSON)) {
    const start = role.index + role[0].length;
    const end = matchEnd(DOTTED, text, start) || fullChineseName(text, start);
    if (!end || !ENDS.test(text.slice(end, end + 2))) continue;
    const parted = /[:\s是叫为]$/.test(role[0]);
    if (!parted && WORDS_BEFORE_NAMES.has(text.slice(start - 1, start + 1))) continue;
    const sure = parted || ROLES.test(text.slice(Math.max(0, start - 4), start));
    if (!sure && (isDoubtful(text, start) || /[人生]$/.test(role[0]))) continue;
    add(start, end, "name.zh.person", 39);
  }
  for (const { start, end, type } of known) {
    if (type !== "phone" && type !== "address" && type !== "idCard") continue;
    const before =
      /(?:^|[^\p{Script=Han}a-z\d]|收货人|收件人|联系人|地址|信息)(\p{Script=Han}{2,4})[\s,:;、|/-]{0,3}(?:(?:电话|手机号?|tel|联系电话)[\s:]{0,2})?$/iu.exec(
        text.slice(Math.max(0, start - 20), start),
      );
    if (before?.[1]) {
      const at = start - (before[0].length - before[0].indexOf(before[1]));
      if (fullChineseName(text, at) === at + before[1].length)
        add(at, at + before[1].length, "name.zh.block", 41);
    }
    const after = /^[\s,:;、|/-]{0,3}(\p{Script=Han}{2,4})\s?(?:收|(?=$|[^\p{Script=Han}]))/u.exec(
      text.slice(end, end + 12),
    );
    if (after?.[1]) {
      const at = end + after[0].indexOf(after[1]);
      const stop = fullChineseName(text, at);
      if (stop === at + after[1].length || (stop && text.charAt(stop) === "收"))
        add(at, stop, "name.zh.block", 41);
    }
  }
  return found;
};

/** A field's value: up to four Han characters to the end of the word, a name with a dot, or a Latin name. */
function fieldEnd(text: string, start: number): number {
  const other =
    matchEnd(DOTTED, text, start) || matchEnd(HIDDEN, text, start) || matchEnd(LATIN_NAME, text, start);
  if (other) return other;
  const full = fullChineseName(text, start, true);
  const parted = /[:=\s是为)\]叫]$/.test(text.slice(Math.max(0, start - 1), start));
  if (full && (parted || AFTER_NAME.test(text.slice(full, full + 2)))) return full;
  const value = /^\p{Script=Han}{2,4}(?=$|[^\p{Script=Han}])/u.exec(text.slice(start, start + 5))?.[0] ?? "";
  const announced = /[:=\s]$/.test(text.slice(Math.max(0, start - 1), start));
  return value && announced && FAMILY_NAMES.has(value.charAt(0)) && !NOT_CHINESE_NAMES.has(value)
    ? start + value.length
    : 0;
}

const FAMILIAR = "小老阿";

function announcedEnd(
  text: string,
  start: number,
  said: string | undefined,
  role: string | undefined,
  dots: boolean,
): number {
  const dotted = dots ? matchEnd(DOTTED, text, start) : 0;
  if (dotted) return dotted;
  if (said || role) {
    const latin = matchEnd(LATIN_NAME, text, start);
    if (latin) {
      const first = text.slice(start, latin).split(" ")[0]?.toLowerCase() ?? "";
      return GIVEN_NAMES.has(first) ? latin : 0;
    }
  }
  const familiar = FAMILIAR.includes(text.charAt(start))
    ? /^(?!小[妹学区姐哥伙孩朋时米心店弟子吃组票小气声费件包箱猫狗猪熊]|老[家师板公婆人头爸妈弟大乡外客顾是总])[小老阿](\p{Script=Han})/u.exec(
        text.slice(start, start + 3),
      )
    : null;
  if (familiar?.[1] && role) {
    const surname = FAMILY_NAMES.has(familiar[1]);
    if (surname || GIVEN.has(familiar[1])) return start + 2;
  }
  if (said && /姓[^\u3400-\u9fff]*$/.test(said)) {
    const end =
      matchEnd(LONG_FAMILY_NAME, text, start) || (FAMILY_NAMES.has(text.charAt(start)) ? start + 1 : 0);
    return end && /^(?:$|[^\u3400-\u9fff]|[叫的是在想要买订])/.test(text.slice(end, end + 1))
      ? end
      : fullChineseName(text, start);
  }
  const end = rareName(text, start) || fullChineseName(text, start);
  if (!end) return 0;
  const doubtful = isDoubtful(text, start);
  if (said && /^叫/.test(said) && doubtful && /[\u3400-\u9fff]/.test(text.charAt(end))) return 0;
  return (role && !doubtful) ||
    (!doubtful && end === start + 3 && TYPICAL_GIVEN_NAMES.has(text.slice(start + 1, end))) ||
    AFTER_NAME.test(text.slice(end, end + 2))
    ? end
    : 0;
}

/** As fullName, where one of two given characters is none of ours, and the name ends for certain. */
function rareName(text: string, start: number): number {
  const family = text.charAt(start);
  if (!FAMILY_NAMES.has(family)) return 0;
  const [first, second] = [text.charAt(start + 1), text.charAt(start + 2)];
  if (DOUBTFUL_FAMILY_NAMES.test(family) || GIVEN.has(first) === GIVEN.has(second)) return 0;
  if (!/^[\u4e00-\u9fff]{2}$/.test(first + second) || AFTER_NAME.test(first) || AFTER_NAME.test(second))
    return 0;
  const name = text.slice(start, start + 3);
  if (NOT_CHINESE_NAMES.has(name) || NOT_CHINESE_NAMES.has(name.slice(0, 2))) return 0;
  if (NEXT_WORD.test(name.slice(1)) || NEXT_WORD.test(text.slice(start + 2, start + 4))) return 0;
  return /^(?:$|[^\u3400-\u9fff])/.test(text.slice(start + 3, start + 4)) ||
    /^[说的帮给]/.test(text.slice(start + 3, start + 4))
    ? start + 3
    : 0;
}

/** Where the name before a title begins, and whether it is a family name alone, which goes with its title. */
function beforeTitle(text: string, at: number, title: string): [start: number, withTitle: boolean] {
  if (NOT_CHINESE_NAMES.has(text.slice(Math.max(0, at - 1), at + title.length))) return [-1, false];
  if (POSITIONS.test(text.slice(Math.max(0, at - 2), at))) return [-1, false];
  for (const length of [4, 3, 2]) {
    const start = at - length;
    if (start < 0 || WORDS_BEFORE_NAMES.has(text.slice(start - 1, start + 1))) continue;
    if (fullChineseName(text, start) === at) return [start, false];
  }
  const family = text.charAt(at - 1);
  const long = at >= 2 && matchEnd(LONG_FAMILY_NAME, text, at - 2) === at ? 2 : 0;
  const rarest = /^(?:先生|女士|小姐|太太)$/.test(title) && RAREST_FAMILY_NAMES.includes(family);
  if (!long && !FAMILY_NAMES.has(family) && !rarest) return [-1, false];
  const start = at - (long || 1);
  if (NOT_CHINESE_NAMES.has(text.slice(start, at + title.length))) return [-1, false];
  const before = text.slice(Math.max(0, start - 1), start);
  if (title === "客服") return [-1, false];
  if (!long && WORDS_BEFORE_NAMES.has(before + family)) return [-1, false];
  if (/[小老阿]/.test(before)) return [start - 1, true];
  if (!long && (rarest || DOUBTFUL_FAMILY_NAMES.test(family)) && !BEFORE_TITLE.test(before))
    return [-1, false];
  return [start, false];
}
