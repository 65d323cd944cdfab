import {
  ACTS,
  AFTER_NAME,
  CHINESE_NAME_CUES,
  CHINESE_TITLES,
  NEXT_WORD,
} from "@/lib/algorithms/privacy/chinese-name-cues";
import { FAMILY_NAMES, GIVEN, LONG_FAMILY_NAMES } from "@/lib/algorithms/privacy/data/chinese-names";
import { GIVEN_NAMES } from "@/lib/algorithms/privacy/data/english-names";
import { NOT_CHINESE_NAMES } from "@/lib/algorithms/privacy/data/not-names";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";

/** Characters of given names that are everyday words too: alone after a family name they are those. */
const PARTICLES: ReadonlySet<string> = new Set("可有时才会以来大同行先之一和本开");
const ORGANISATION = /^(?:大?酒店|宾馆|公司|集团|大厦|医院|学校|大学|中学|小学|牌|路\d|街道|[镇县省市村])/;
/** Posts that stand before a title instead of a name. */
const POSITIONS = /大堂|前台|客房|值班|当班|领班|部门|餐饮|销售|总台|项目|班主/;
/** Words whose last character is also a family name. */
const WORDS_BEFORE: ReadonlySet<string> = new Set(
  "启蒙 谢谢 多谢 感谢 由于 对于 关于 属于 至于 等于 终于 客房 厨房 当班 值班 领班 跟班 下班 上班 早班 晚班 夜班 导游 旅游 点钟 分钟 秒钟 语文 英文 中文 作文 论文 课文 平时 当时 同时 小时 及时 随时 准时 有时 经常 非常 平常 日常 正常 公安 平安 保安 早安 晚安 地方 对方 官方 店方 卖方 双方 校方 警方 院方 我方 厂方 书籍 完成 现金 奖金 基金 资金 押金 佣金 提高 最高 身高 明白 表白 一路 网路 一向 方向 倾向 不管 尽管 保管 主管 海关 有关 无关 机关 开车 停车 打车 快车 总计 设计 会计 安全 完全 齐全 不连 接连 香水 薪水 开水 热水 工程 课程 过程 流程 全程 行程 历史 古史 年轻 道路".split(
    " ",
  ),
);
const LATIN_NAME = /[A-Z][a-z]{1,14}(?:[ ][A-Z][a-z]{1,14}){0,2}(?![A-Za-z])/y;
const DOTTED = /\p{Script=Han}{2,6}[·•・]\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8})?/uy;
const HIDDEN = /\p{Script=Han}{1,2}(?:[*＊某]{1,2}\p{Script=Han}?|[xX]{1,2}(?![A-Za-z]))/uy;
const LONG = new RegExp(`(?:${LONG_FAMILY_NAMES})`, "y");
const DOUBTFUL =
  /[云花水池阴乌班宿怀苍隆劳于时常高方文安成应连车万单古路项党白向金余和任何计全管席能费解农水平叶马牛石关温施史尚季辛谈乐封宇迟]/;
const BEFORE_TITLE =
  /(?:^|[^\p{Script=Han}]|[写填寄交到是叫找给跟和与的了呢我你位请谢好询系为对让由被向从到说问当前后就个亲由服])$/u;

/** Words for people end so: 投诉人, 旅客, 会员, 申请者, 业主. */
const PERSON = /\p{Script=Han}[人员者主客户友生](?:[:\s是叫为]|名为){0,2}(?=\p{Script=Han})/gu;
/** Those of them that hardly anything but a name or a verb follows. */
const ROLES =
  /(?:投诉|申请|经办|负责|联系|收货|收件|取件|寄件|发件|代收|预约|预订|订购|购买|下单|付款|退款|保险|委托|推荐|代理|介绍|举报|承租|出租|接待|值班|报修|报名|当事|监护|经手|开户|持卡|签收)人|旅客|乘客|会员|车主|业主|患者|病人|学员|住客|租客|访客|租户|储户|店员|护士|学生|人员$/;
const ENDS =
  /^(?:$|[^\p{Script=Han}]|要求|反映|反馈|投诉|申请|表示|来电|致电|已经|本人|预约|购买|下单|签收|取消|登记|需要|咨询|联系|[已说想没未的在将])/u;

/** Chinese names where words announce them: fields, "我叫", roles, titles, greetings, and beside a phone or an address. */
export const findChineseNames: Recogniser = ({ text, han }, known) => {
  const found: Candidate[] = [];
  if (!han) return found;
  const add = (start: number, end: number, rule: string, weight = 40) => {
    if (end > start) found.push({ start, end, type: "name", rule, weight });
  };
  for (const match of text.matchAll(CHINESE_NAME_CUES)) {
    const start = match.index + match[0].length;
    const { field, said, role } = match.groups ?? {};
    const end = field !== undefined ? fieldEnd(text, start) : announcedEnd(text, start, said, role);
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
      if (from < 0 || fullName(text, from) !== match.index) continue;
      if (NOT_CHINESE_NAMES.has(text.slice(match.index - 1, match.index + match[0].length))) break;
      const before = text.slice(Math.max(0, from - 1), from);
      if (BEFORE_TITLE.test(before) || (length > 2 && !DOUBTFUL.test(text.charAt(from))))
        add(from, match.index, "name.zh.acts", 39);
      break;
    }
  }
  for (const match of text.matchAll(CHINESE_TITLES)) {
    const [start, withTitle] = beforeTitle(text, match.index, match[0]);
    if (start >= 0) add(start, withTitle ? match.index + match[0].length : match.index, "name.zh.title", 42);
  }
  for (const match of text.matchAll(PERSON)) {
    const start = match.index + match[0].length;
    const end = fullName(text, start);
    if (!end || !ENDS.test(text.slice(end, end + 2))) continue;
    const parted = /[:\s是叫为]$/.test(match[0]);
    if (!parted && WORDS_BEFORE.has(text.slice(start - 1, start + 1))) continue;
    const sure = parted || ROLES.test(text.slice(Math.max(0, start - 4), start));
    if (!sure && (DOUBTFUL.test(text.charAt(start)) || /[人生]$/.test(match[0]))) continue;
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
      if (fullName(text, at) === at + before[1].length) add(at, at + before[1].length, "name.zh.block", 41);
    }
    const after = /^[\s,:;、|/-]{0,3}(\p{Script=Han}{2,4})\s?(?:收|(?=$|[^\p{Script=Han}]))/u.exec(
      text.slice(end, end + 12),
    );
    if (after?.[1]) {
      const at = end + after[0].indexOf(after[1]);
      const stop = fullName(text, at);
      if (stop === at + after[1].length || (stop && text.charAt(stop) === "收"))
        add(at, stop, "name.zh.block", 41);
    }
  }
  return found;
};

/** A field's value: up to four Han characters to the end of the word, a name with a dot, or a Latin name. */
function fieldEnd(text: string, start: number): number {
  const other = match(DOTTED, text, start) || match(HIDDEN, text, start) || match(LATIN_NAME, text, start);
  if (other) return other;
  const full = fullName(text, start, true);
  const parted = /[:=\s是为)\]叫]$/.test(text.slice(Math.max(0, start - 1), start));
  if (full && (parted || AFTER_NAME.test(text.slice(full, full + 2)))) return full;
  const value = /^\p{Script=Han}{2,4}(?=$|[^\p{Script=Han}])/u.exec(text.slice(start, start + 5))?.[0] ?? "";
  const announced = /[:=\s]$/.test(text.slice(Math.max(0, start - 1), start));
  return value && announced && FAMILY_NAMES.has(value.charAt(0)) && !NOT_CHINESE_NAMES.has(value)
    ? start + value.length
    : 0;
}

function announcedEnd(
  text: string,
  start: number,
  said: string | undefined,
  role: string | undefined,
): number {
  if (said || role) {
    const dotted = match(DOTTED, text, start);
    if (dotted) return dotted;
    const latin = match(LATIN_NAME, text, start);
    if (latin) {
      const first = text.slice(start, latin).split(" ")[0]?.toLowerCase() ?? "";
      return GIVEN_NAMES.has(first) ? latin : 0;
    }
  }
  const familiar =
    /^(?!小[妹学区姐哥伙孩朋时米心店弟子吃组票小气声费件包箱猫狗猪熊]|老[家师板公婆人头爸妈弟大乡外客顾是总])[小老阿](\p{Script=Han})/u.exec(
      text.slice(start, start + 3),
    );
  if (familiar?.[1] && role) {
    const surname = FAMILY_NAMES.has(familiar[1]);
    if (surname || GIVEN.has(familiar[1])) return start + 2;
  }
  if (said && /姓$/.test(said)) return FAMILY_NAMES.has(text.charAt(start)) ? start + 1 : 0;
  const end = rareName(text, start) || fullName(text, start);
  if (!end) return 0;
  const doubtful = DOUBTFUL.test(text.charAt(start));
  if (said && /^叫/.test(said) && doubtful && /[\u3400-\u9fff]/.test(text.charAt(end))) return 0;
  return (role && !doubtful) || AFTER_NAME.test(text.slice(end, end + 2)) ? end : 0;
}

/** Where a full name that begins at `start` ends; 0 if there is none. */
function fullName(text: string, start: number, sure = false): number {
  const long = match(LONG, text, start);
  const family = long ? long - start : FAMILY_NAMES.has(text.charAt(start)) ? 1 : 0;
  if (!family) return 0;
  const first = text.charAt(start + family);
  if (!GIVEN.has(first) || (!long && NEXT_WORD.test(text.slice(start + family, start + family + 2))))
    return 0;
  const two = start + family + 1;
  if (!sure && !long && [2, 3].some((length) => NOT_CHINESE_NAMES.has(text.slice(start, start + length))))
    return 0;
  if (
    sure &&
    !long &&
    NOT_CHINESE_NAMES.has(text.slice(start, two)) &&
    !/\p{Script=Han}/u.test(text.charAt(two))
  )
    return 0;
  const short = !GIVEN.has(text.charAt(two)) || NEXT_WORD.test(text.slice(two, two + 2));
  if (short && !sure && PARTICLES.has(first)) return 0;
  const end = short ? two : two + 1;
  return ORGANISATION.test(text.slice(end, end + 3)) ? 0 : end;
}

/** As fullName, where one of two given characters is none of ours, and the name ends for certain. */
function rareName(text: string, start: number): number {
  const [family = "", first = "", second = ""] = text.slice(start, start + 3);
  if (!FAMILY_NAMES.has(family) || DOUBTFUL.test(family) || GIVEN.has(first) === GIVEN.has(second)) return 0;
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
    if (start >= 0 && fullName(text, start) === at) return [start, false];
  }
  const family = text.charAt(at - 1);
  const long = at >= 2 && match(LONG, text, at - 2) === at ? 2 : 0;
  if (!long && !FAMILY_NAMES.has(family)) return [-1, false];
  const start = at - (long || 1);
  if (NOT_CHINESE_NAMES.has(text.slice(start, at + title.length))) return [-1, false];
  const before = text.slice(Math.max(0, start - 1), start);
  if (title === "客服") return [-1, false];
  if (!long && WORDS_BEFORE.has(before + family)) return [-1, false];
  if (/[小老阿]/.test(before)) return [start - 1, true];
  if (!long && DOUBTFUL.test(family) && !BEFORE_TITLE.test(before)) return [-1, false];
  return [start, false];
}

function match(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
