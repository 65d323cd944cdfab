import { organisations, places } from "@/lib/algorithms/text/data/named-things";
import type { EntityType } from "@/lib/algorithms/text/find-entities";
import { createGazetteer, findNames } from "@/lib/algorithms/text/gazetteer";
import type { ChineseWord } from "@/lib/algorithms/text/tag-chinese";
import { PLACEHOLDERS, typeOfPlaceholder } from "@/lib/domain/privacy/personal-types";

export interface NamedThing {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
}

const KNOWN = createGazetteer<EntityType>([
  ...places.map((name) => [name, "place"] as const),
  ...organisations.map((name) => [name, "organisation"] as const),
]);

const CAPITAL = String.raw`\p{Lu}[\p{L}&'’-]*`;
const NO_NAME = String.raw`(?!(?:I|A|An|The|It|This|That|My|We|You|They|He|She|But|And|Not|No|So|If|Very|Great|Good|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Halloween)\b)`;
const SURNAME =
  "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤]";

type Pattern = readonly [EntityType, RegExp];

/** `name`: the group that is the name, where the pattern holds more than it. */
const ENGLISH: readonly Pattern[] = [
  ["person", new RegExp(String.raw`\b(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+(?<name>${CAPITAL}(?:\s${CAPITAL})?)`, "gu")],
  [
    "person",
    new RegExp(
      String.raw`\b(?:named|called|name (?:is|was)|(?:spoke|talked|chatted) (?:to|with)|thanks to|agent|rep|driver|seller|(?:my|our) (?:husband|wife|son|daughter|friend|brother|sister|boss|neighbou?r))\s+${NO_NAME}(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\b`,
      "gu",
    ),
  ],
  [
    "organisation",
    new RegExp(
      String.raw`(?<name>(?:${NO_NAME}${CAPITAL}\s){1,3}(?:Inc|Ltd|LLC|Corp|Corporation|Company|Bank|University|Hospital|Stores?|Airlines|Express|Logistics)\b\.?)`,
      "gu",
    ),
  ],
  [
    "brand",
    new RegExp(
      String.raw`\b(?:brand (?:is|called|named)|made by|from the brand)\s+${NO_NAME}(?<name>${CAPITAL}(?:\s${CAPITAL})?)`,
      "gu",
    ),
  ],
  [
    "brand",
    new RegExp(
      String.raw`\b(?:an?|the|this|my|another|old|new)\s+${NO_NAME}(?<name>\p{Lu}[\p{L}&'’-]+)\s(?:brand|branded)\b`,
      "gu",
    ),
  ],
  [
    "place",
    new RegExp(
      String.raw`\b(?:live in|lives in|living in|shipped from|ships from|shipping to|shipped to|delivered to|sent from|arrived from|based in|store in|shop in|made in|trip to|back to|city of)\s+${NO_NAME}(?<name>${CAPITAL}(?:\s${CAPITAL})?)`,
      "gu",
    ),
  ],
];
const CHINESE: readonly Pattern[] = [
  [
    "person",
    new RegExp(
      `(?<name>(?!谢谢)${SURNAME}(?:(?![的了是说就在给叫个])\\p{Script=Han}){0,2}?)(?=先生|女士|小姐|老师|师傅|经理|医生|主管|店长)`,
      "gu",
    ),
  ],
  ["person", new RegExp(`(?<name>[小老阿]${SURNAME})(?=姐|哥|师傅|说|帮|很|态度|服务|[，,。！!]|$)`, "gu")],
  [
    "brand",
    /(?<=^|[，。、\s]|是|用|买|换)(?<name>(?![这那我你他还是喜很])\p{Script=Han}{2}|\p{Lu}\p{L}+)牌(?=的|子|$)/gu,
  ],
  [
    "brand",
    /(?:牌子是|品牌是|牌子叫|换成了?|用过|买过|对比)(?<name>[\p{Script=Latin}][\p{Script=Latin}\d&-]+)/gu,
  ],
  [
    "place",
    /(?:发往|发到|寄到|寄往|送到|运到|来自|产地是?|人在|住在|从)(?<name>\p{Script=Han}{2,4}?(?:省|市|县|区|镇|村|州|岛))/gu,
  ],
];
/** What a text must hold for any of them to fit: most hold neither. */
const CAPITALS = /.\p{Lu}/u;
const HINTS =
  /先生|女士|小姐|老师|师傅|经理|医生|主管|店长|[小老阿]|牌|发[往到]|寄[到往]|[送运]到|来自|产地|[人住]在|从|换成|[用买]过|对比/u;
/** Words that make an organisation of the name before them, as the tagger cuts them. */
const KIND_OF_BODY = /^(?:公司|集团|旗舰店|专卖店|专营店|官方店|银行|大学|学院|医院|物流|商城)$/;
const NAME_TAG = /^(?:ns|nt|nz|eng)/;
const BODY = /.{2}(?:公司|集团|书店|书局|大学|学院|医院|银行|政府|协会|委员会)$/;
const NO_BODY = /^(?:上市|国有|外资|合资|分|总)公司$/;
const NO_BRAND = /[名品杂大小招老车吊铭标商门奖着的]$/u;

/**
 * People, places, organisations and brands by what stands beside them and by lists of what is known everywhere, each
 * where it first fits; `tagged` are jieba's words of a Chinese text. What stands for a masked name is a person. Rules
 * only: see docs/decisions for what a trained tagger made of the same sentences. Cost: linear in the text.
 */
export function findNamedThings(text: string, tagged: readonly ChineseWord[] = []): NamedThing[] {
  const found: NamedThing[] = [];
  for (const mask of text.matchAll(PLACEHOLDERS)) {
    if (typeOfPlaceholder(mask[0]) === "name")
      found.push({ type: "person", start: mask.index, end: mask.index + mask[0].length });
  }
  for (const { kind, start, end } of findNames(KNOWN, text)) {
    // "may target" is no shop: Latin names are written with a capital.
    if (/^\p{Ll}/u.test(text.slice(start, end))) continue;
    found.push({ type: kind, start, end });
  }
  const patterns = [...(CAPITALS.test(text) ? ENGLISH : []), ...(HINTS.test(text) ? CHINESE : [])];
  for (const [type, pattern] of patterns) {
    for (const hit of text.matchAll(pattern)) {
      const name = hit.groups?.name ?? "";
      const start = hit.index + hit[0].indexOf(name);
      const end = start + name.length;
      if (end > start && !(type === "brand" && NO_BRAND.test(text.slice(start, end))))
        found.push({ type, start, end });
    }
  }
  for (const [i, word] of tagged.entries()) {
    const before = tagged[i - 1];
    if (word.tag === "nt" && BODY.test(word.text) && !NO_BODY.test(word.text))
      found.push({ type: "organisation", ...spanOf(word, word) });
    else if (before && KIND_OF_BODY.test(word.text) && NAME_TAG.test(before.tag) && before.end === word.start)
      found.push({ type: "organisation", ...spanOf(before, word) });
  }
  return found;
}

function spanOf(from: ChineseWord, to: ChineseWord) {
  return { start: from.start, end: to.end };
}
