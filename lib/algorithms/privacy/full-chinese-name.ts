import { NEXT_WORD } from "@/lib/algorithms/privacy/chinese-name-cues";
import { RARE_FAMILY_NAMES, TYPICAL_GIVEN_NAMES } from "@/lib/algorithms/privacy/data/chinese-given-names";
import { FAMILY_NAMES, GIVEN, LONG_FAMILY_NAMES } from "@/lib/algorithms/privacy/data/chinese-names";
import { NOT_CHINESE_NAMES } from "@/lib/algorithms/privacy/data/not-names";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

/** Characters of given names that are everyday words too: alone after a family name they are those. */
const PARTICLES: ReadonlySet<string> = new Set("可有时才会以来大同行先之一和本开");
const ORGANISATION = /^(?:大?酒店|宾馆|公司|集团|大厦|医院|学校|大学|中学|小学|牌|路\d|街道|[镇县省市村])/;
/** Words whose last character is also a family name. */
export const WORDS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  "启蒙 主任 责任 担任 上任 现任 离任 信任 委任 前任 谢谢 多谢 感谢 由于 对于 关于 属于 至于 等于 终于 客房 厨房 当班 值班 领班 跟班 下班 上班 早班 晚班 夜班 导游 旅游 点钟 分钟 秒钟 语文 英文 中文 作文 论文 课文 平时 当时 同时 小时 及时 随时 准时 有时 经常 非常 平常 日常 正常 公安 平安 保安 早安 晚安 地方 对方 官方 店方 卖方 双方 校方 警方 院方 我方 厂方 书籍 完成 现金 奖金 基金 资金 押金 佣金 提高 最高 身高 明白 表白 一路 网路 一向 方向 倾向 不管 尽管 保管 主管 海关 有关 无关 机关 开车 停车 打车 快车 总计 设计 会计 安全 完全 齐全 不连 接连 香水 薪水 开水 热水 工程 课程 过程 流程 全程 行程 历史 古史 年轻 道路".split(
    " ",
  ),
);
/** Family names that are everyday words too. */
const WORDS =
  "云花水池阴乌班宿怀苍隆劳于时常高方文安成应连车万单古路项党白向金余和任何计全管席能费解农水平叶马牛石关温施史尚季辛谈乐封宇迟";
export const DOUBTFUL_FAMILY_NAMES = new RegExp(`[${WORDS}${RARE_FAMILY_NAMES}]`);

/** True for a family name that is an everyday word, unless what follows is a given name that many have. */
export function isDoubtful(text: string, start: number): boolean {
  return (
    DOUBTFUL_FAMILY_NAMES.test(text.charAt(start)) &&
    !TYPICAL_GIVEN_NAMES.has(text.slice(start + 1, start + 3))
  );
}
/** Sticky. */
export const LONG_FAMILY_NAME = new RegExp(`(?:${LONG_FAMILY_NAMES})`, "y");

/** Where a full name that begins at `start` ends; 0 if there is none. */
export function fullChineseName(text: string, start: number, sure = false): number {
  const long = matchEnd(LONG_FAMILY_NAME, text, start);
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
