import { CITIES, PROVINCES } from "@/lib/algorithms/privacy/data/chinese-places";

const ROAD =
  "(?:大道|大街|公路|路|街|巷|弄|胡同|道[中西東东]|道|條|条街|环|線|线)(?:[一二三四五六七八九十东西南北中]{1,2}段)?";
const PLACE =
  "(?:花园|花苑|花園|家园|佳园|公寓|小区|社区|社區|大厦|大廈|大楼|大樓|广场|廣場|中心|宿舍|新村|村|苑|园|園|城|庄|寨|屯|庭|府|湾|灣|轩|阁|閣|居|邸|里|家属院|大院|院|工业区|開發區|开发区|科技园|产业园|园区|学院|大学|大學|中学|小学|医院|公司|工厂|厂|酒店|商场|邨|坊|岛|名都|国际|世家|华府|郡|墅|峰|港|台|洲|山庄|码头|市场|[一二三四五六七八九十东西南北ABCD]区|[一二三四五六七八九十东西南北]期|\\d[期区]|塔|座|楼|驿站)";
const ADMIN =
  "(?:特别行政区|自治区|自治州|自治县|街道办事处|街道|地区|新区|高新区|省|市|州|盟|区|區|县|縣|旗|镇|鎮|乡|鄉)";
const SUFFIX = new RegExp(`(?:${ROAD}|${PLACE}|${ADMIN})$`);
const RANK = /[省市区區县縣旗镇鎮乡鄉]$|街道$|自治州$/;
const KNOWN: ReadonlySet<string> = new Set([...PROVINCES, ...CITIES]);
const LONGEST = 8;
const GAP = /[\s,、-]{0,2}$/;

/** What is in names of places only as part of some words: elsewhere a name begins after it. */
const STOPS = new Set(
  "的了在到是去给从往把被让与和跟或及吗呢吧啊哦呀嘛我你您他她它们这那哪就都也还又再请住寄送发收写填改换成为址放说叫将向对于很太不没有想要会能可以括围派投邮退取址搬家回至地,.。!?;:()[]{}<>\"'“”「」【】…~|/\\、#@",
);
const PAIRS = new Set(
  "解放 开放 向阳 太原 太湖 太平 太和 太仓 太古 都市 成华 成都 首都 国都 会展 会稽 发展 和平 和谐 丰和 祥和 永和 泰和 雍和 和睦 和信 中和 天成 能源 将军 和苑 和园 大成 新成 成功 可园 对山 都会 会所 于洪 于都 在水 写字 家园 家属 家和 家宅 家村 家庄 家湾 家坪 家坝 家沟 家巷 家桥 世家 人家 家苑 家港 家界 家口 发路 投资 开发 出发 家路 家营 家屯 家寨 家坡 家塘 家堡 有色 有为 不夜 要塞 成人 和义 和家 平和 住宅 送变 再生 派出 家嘴 家浜 家渡 家汇 家弄 家角 家楼 家店 家集 家埠 家墩 家冲 家岭 家门 家宝 家山 家河 家窑 家窝 家胡 家馨 家天 隆回 昆都 都仑 回兴 都江 都匀 魏都 江都 丰都 宜都 曾都 武都 昌都 花都 望都 襄都 新都 郫都 回龙 回民 回族 回隆 回澜 至善 至诚 至和 至圣 地铁 地质 天地 高地 绿地 领地 基地 园地 圣地 福地 金地 大地 工地 腹地 宝地 营地 殖地 地税 地安 地坛 洼地 坡地 地王 台地 土地 地藏 草地 湿地 林地 地委".split(
    " ",
  ),
);

export interface PlaceNames {
  readonly start: number;
  /** each with its kind at the end, from the largest */
  readonly names: readonly string[];
  /** how many are of a rank: province, city, district, street office */
  readonly ranks: number;
}

/** Goes left from `start` over the names of places that end there, one after the other, not beyond `from`. */
export function placeNameStart(text: string, start: number, from: number): PlaceNames {
  const names: string[] = [];
  let ranks = 0;
  let at = start;
  while (names.length < 10) {
    const end = at - (GAP.exec(text.slice(Math.max(from, at - 2), at))?.[0].length ?? 0);
    if (end < at && end <= from) break;
    const known = knownBefore(text, end, from);
    if (known) {
      names.unshift(known);
      ranks++;
      at = end - known.length;
      continue;
    }
    const suffix = SUFFIX.exec(text.slice(Math.max(from, end - 6), end))?.[0];
    if (!suffix) break;
    const begin = nameBegin(text, end - suffix.length, from);
    if (begin === end - suffix.length) {
      const bare = /^(?:大道|大街)/.test(suffix) || knownBefore(text, begin, from) !== "";
      if (!bare) break;
    }
    const name = text.slice(begin, end);
    if (RANK.test(name)) ranks++;
    names.unshift(name);
    at = begin;
  }
  return { start: at, names, ranks };
}

/** Where the name before its kind begins: after another place, a word that is no name, or nine characters. */
function nameBegin(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && end - at < 9 && isNameCharacter(text, at - 1)) {
    if (at < end) {
      const before = text.slice(Math.max(from, at - 8), at);
      if (RANK.test(before)) break;
      if (knownBefore(text, at, from)) break;
    }
    at--;
  }
  return at;
}

function isNameCharacter(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if (!/[\u3400-\u9fff·]/.test(sign)) return false;
  if (!STOPS.has(sign)) return true;
  // After a place of a rank a new name begins, whatever it begins with: 周口市太康县.
  if (
    /[省市区縣县镇乡]/.test(text.charAt(index - 1)) &&
    /[\u3400-\u9fff]/.test(text.charAt(index + 1)) &&
    !"的了在到是吧吗呢".includes(sign)
  )
    return true;
  return PAIRS.has(text.slice(index - 1, index + 1)) || PAIRS.has(text.slice(index, index + 2));
}

/** The longest province or city that ends at `end`; "" if none does. */
function knownBefore(text: string, end: number, from: number): string {
  for (let length = Math.min(LONGEST, end - from); length >= 2; length--) {
    const name = text.slice(end - length, end);
    if (KNOWN.has(name)) return name;
  }
  return "";
}
