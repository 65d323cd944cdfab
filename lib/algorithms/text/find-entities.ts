import type { Language } from "@/lib/algorithms/text/detect-language";
import { findNamedThings } from "@/lib/algorithms/text/find-named-things";
import { findNames, type Gazetteer } from "@/lib/algorithms/text/gazetteer";
import { readEnglishEntities } from "@/lib/algorithms/text/read-english";
import type { ChineseWord } from "@/lib/algorithms/text/tag-chinese";

export type EntityType =
  | "brand"
  | "product"
  | "attribute"
  | "quantity"
  | "money"
  | "time"
  | "place"
  | "organisation"
  | "person";

export interface Entity {
  readonly text: string;
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
}

const MONEY =
  /(?:[$¥￥€£]\s?\d+(?:[.,]\d+)*)|\d+(?:\.\d+)?\s?(?:元|块钱|块|人民币|dollars?|bucks|usd|rmb|yuan)/giu;
const QUANTITY =
  /\d+(?:\.\d+)?\s?(?:毫升|升|公斤|千克|克|斤|厘米|毫米|公分|米|英寸|寸|瓦|伏|毫安|码|ml|mah|kg|mm|cm|inch(?:es)?|oz|lbs?|gb|tb|mb|hz|w|v|g|l|ft|feet|%)(?![\p{Script=Latin}])/giu;
const TIME =
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|\d{1,2}月(?:\d{1,2}[日号])?|(?:\d+|[一两二三四五六七八九十半几]+)\s?(?:多|来)?(?:个)?(?:年|月|星期|周|天|小时|分钟|days?|weeks?|months?|years?|hours?|minutes?)(?![\p{Script=Latin}])/giu;
const WINK: Readonly<Record<string, EntityType>> = {
  DATE: "time",
  DURATION: "time",
  TIME: "time",
  MONEY: "money",
};

const NO_PLACES: ReadonlySet<string> = new Set(
  `东西 新鲜 上门 蓝牙 商城 城市 美丽 东东 立马 巴士 礼拜 大海 山庄 古城 深度 山寨 大街 长大 上市 海鲜 中西 英雄 爱国 入门 城堡
  青春 上楼 哥哥 海滩 入口 加盟 三本 出口 门口 路口 山竹 大黑 和平 平安 光明 新城 中心 开门 关门 大方 大关 大安 通道 宝贝`.split(
    /\s+/,
  ),
);
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤",
);
const NO_NAME =
  /[谢您你我他她它的了时间人家山湖井庄厅区卡钱夫河路桥店城市机箱点段那这好不很太更挺说来去到过第]/u;

/**
 * Entities of a text: names the caller knows, people, places, organisations and brands by what stands beside them
 * (`findNamedThings`), sums, quantities with units, times; for Chinese also places and people as jieba tags them
 * (`tagged`), for English dates as wink-nlp finds them.
 * The result is in order and without overlaps; the caller's names win over patterns.
 */
export function findEntities(
  text: string,
  language: Language,
  options: { readonly gazetteer?: Gazetteer<EntityType>; readonly tagged?: readonly ChineseWord[] } = {},
): Entity[] {
  const found: Entity[] = [];
  const add = (type: EntityType, start: number, end: number) => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ text: text.slice(start, end), type, start, end });
  };
  const addAll = (pattern: RegExp, type: EntityType) => {
    for (const hit of text.matchAll(pattern)) add(type, hit.index, hit.index + hit[0].length);
  };
  if (options.gazetteer) {
    for (const { kind, start, end } of findNames(options.gazetteer, text)) add(kind, start, end);
  }
  for (const { type, start, end } of findNamedThings(text, options.tagged)) add(type, start, end);
  addAll(MONEY, "money");
  addAll(QUANTITY, "quantity");
  if (language === "en") {
    for (const entity of readEnglishEntities(text)) {
      const type = WINK[entity.type];
      if (type) add(type, entity.start, entity.start + entity.text.length);
    }
  }
  addAll(TIME, "time");
  for (const word of options.tagged ?? []) {
    if (isPlace(word)) add("place", word.start, word.end);
    else if (isPerson(word)) add("person", word.start, word.end);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The dictionary calls many everyday words places, and one character a short name of a country. */
function isPlace({ text, tag }: ChineseWord): boolean {
  return tag === "ns" && text.length > 1 && !NO_PLACES.has(text) && !/[太很买]/u.test(text);
}

/** Guessed people are mostly adjectives and brands: kept is what begins with a common family name and has two more. */
function isPerson({ text, tag }: ChineseWord): boolean {
  return tag.startsWith("nr") && text.length === 3 && FAMILY_NAMES.has(text.charAt(0)) && !NO_NAME.test(text);
}
