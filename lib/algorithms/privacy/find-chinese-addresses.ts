import { createCue } from "@/lib/algorithms/privacy/cue";
import { POSTCODE_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";
import { placeNameStart } from "@/lib/algorithms/privacy/place-name-start";

const ADDRESS_CUE = createCue(
  "地址|住址|住在|家住|现居|寄到|寄往|寄去|送到|送去|送往|发到|发往|发去|派送到|配送到|邮寄到|快递到|收货地|收件地|改成|改为|改到|改寄|换成|换到|放在|放到|户籍|位于|搬到|退回到?|退到|退至|寄至|送至|发至|寄回|取件地?|住|在|到",
);
const SURE_CUE = createCue("地址|住址|家住|现居|寄到|寄往|送到|送去|发到|发往|收货地|收件地|户籍");
/** What no name of a place holds: a name ends before it. */
const STOP =
  "的了在到是去给从往把被让和与跟或及吗呢吧啊哦呀嘛我你您他她它们这那哪就都也还又再请住寄送发收写填改换成为址到放说叫将向对于很太不没有想要会能可以,.。!?;:、()\\[\\]{}<>\"'“”「」【】…~|/\\\\\\s\\d\\n";
const NAME = `[^${STOP}a-z]`;
const NUMBER =
  "(?:[a-z]?\\d{1,5}[a-z]?(?:-\\d{1,4}[a-z]?)?|[一二三四五六七八九十百零〇两]{1,5}|[a-z]|[甲乙丙丁东西南北])";
const S = "[\\s,，、-]{0,2}";
const GAP = new RegExp(S, "y");
const ROAD = "(?:大道|大街|路|街|巷|弄|胡同|道[中西東东]|道|里|條|条街|环|線|线|馬路)";
const PLACE =
  "(?:花园|花苑|花園|家园|佳园|公寓|小区|社区|社區|大厦|大廈|大楼|大樓|广场|廣場|中心|宿舍|新村|村|苑|园|園|城|庄|寨|屯|庭|府|湾|灣|轩|阁|閣|居|邸|里|家属院|大院|院|工业区|開發區|开发区|科技园|产业园|园区|学院|大学|大學|中学|小学|医院|公司|工厂|厂|酒店|商场|邨|坊|岛|名都|国际|世家|华府|郡|墅|峰|港|台|座|楼|塔|驿站)";
const UNIT =
  "(?:号院|号楼|號樓|(?:号|號|楼|樓)之[\\d一二三四五六七八九十]{1,2}|号|號|弄|栋|幢|座|单元|單元|层|層|楼|樓|室|户|房|支弄|组|队|巷|门|铺|床|期|村|社|库|档)";

/** A number with what it counts: 398号, 3栋, 二单元, B座, 1203室. */
const PIECE = new RegExp(`(?:第|附)?${NUMBER}\\s?${UNIT}`, "giy");
/** What a piece ends with; a number stands before it. */
const PIECE_END = /[号號弄巷组栋幢座室楼樓]|单元|單元/g;
const COUNTED = /[\da-zA-Z一二三四五六七八九十百甲乙丙丁东西南北]/;
const NAMED_AFTER = new RegExp(
  `${S}${NAME}{1,10}?(?:${ROAD}|${PLACE})(?:[A-Za-z]?\\d{0,2}[区期])?(?=${S}(?:第|附)?${NUMBER}\\s?(?:${UNIT}|-\\d)|${S}\\d{2,4}(?!\\d))`,
  "iy",
);
/** 398号锦绣华庭3栋: whatever stands between a number of a road and one of a building is an estate. */
const ESTATE = new RegExp(
  `${S}${NAME}{2,8}?(?=(?:\\d{1,3}|[a-z]|[一二三四五六七八九十]{1,2})\\s?(?:号楼|號樓|栋|幢|座|单元)|\\d{1,3}-\\d{1,2}-\\d{2,4}(?!\\d))`,
  "iy",
);
/** A post code at the end. */
const CODE = /[\s,]{0,2}(?:邮编|邮政编码)?[:\s]{0,2}\d{6}(?![\d.年月元])/y;
/** "106 台北市": Taiwan's stand before. */
const CODE_BEFORE = /(?<!\d[) -]{0,2})\d{3}(?:\d{2,3})? ?$/;
const NO_ROOM = /^[\s,-]{0,2}\d{1,2}(?!\d)/;
const ROOM_AFTER =
  /[\s-]{0,2}[a-z]?\d{1,4}(?:[-#]\d{1,4}){0,3}[a-z]?(?![\da-z.年月日元块%])(?:室|号|房|户)?/iy;
const TAIL = /[\s,]?\((?=[^()]{0,12}[门侧楼店旁边面近路号栋口区院站柜司園园])[^()\d\n]{2,12}\)/y;
const REST = new RegExp(
  `${S}${NAME}{1,10}?(?:驿站|快递柜|丰巢|门口|传达室|菜鸟|保安室|前台|物业|超市|代收点|自提点|门卫)`,
  "y",
);

/** 西溪花园8-2-1203: a named estate and its numbers. */
const DASHED =
  /(?:(?:花园|花苑|家园|佳园|小区|公寓|新村|社区|[苑园庭府湾轩阁居邸里城郡洲座区])\s?\d{1,3}-(?:\d{1,3}-\d{1,4}|\d{3,4})|[\u4e00-\u9fff]\s?\d{1,2}-\d{1,2}-\d{3,4})(?![\d-])/g;
/** What may end 浙江省杭州市西湖区, and the road or estate that may follow it. */
const RANK_END = /[区區县縣旗镇鎮乡鄉]|街道/g;
const AFTER_RANKS = new RegExp(
  `${S}${NAME}{1,8}?(?:${ROAD}|村|社区|小区|花园|家园|新村|大厦|广场|公寓|学院|大学|中学|小学|医院)`,
  "y",
);
/** Words that end like a road and lead nowhere. */
const NO_ROAD =
  /(?:思|套|线|电|网|一|道|马|走|半|出|后|退|销|公|铁|上|赶|让|问|带|迷|末|味|频|通|渠|管|知|报|轨|柔|力|赛|难|地|当|公|人|厚|霸|称|味|小|一|海|国|球|心|手|哪|这|那|公|家|城)(?:路|道|里)\s?$|(?:逛|步行|小吃|美食|满|上)街\s?$|循环$|无线$|有线$|数据线$/;
const IS_ROAD = new RegExp(
  `(?:${ROAD}(?:[一二三四五六七八九十东西南北中]{1,2}段)?|村|街道|新村|镇|工业区|开发区|园区|胡同)[\\s,]*$`,
);
const IS_PLACE = new RegExp(`(?:${PLACE})[\\s,]*$`);
const POSTCODE = /\d{6}(?!\d)/y;

/** Chinese addresses: chains of named places and numbered pieces, also parts of one beside words such as 寄到. */
export const findChineseAddresses: Recogniser = ({ text, tokens, han }) => {
  const found: Candidate[] = [];
  if (!han) return found;
  let from = 0;
  for (const match of text.matchAll(PIECE_END)) {
    if (match.index < from) continue;
    const gap = text.charAt(match.index - 1) === " " ? 2 : 1;
    const counted = text.charAt(match.index - gap);
    if (!COUNTED.test(counted) || (/[弄巷组]/.test(match[0]) && !/\d/.test(counted))) continue;
    const chain = chainAround(text, match.index - gap, from);
    if (!chain) continue;
    from = chain.end;
    if (!isAddress(text, chain)) continue;
    found.push({ start: chain.start, end: chain.end, type: "address", rule: "address.zh", weight: 50 });
  }
  if (text.includes("-")) {
    for (const match of text.matchAll(DASHED)) {
      const digits = match[0].search(/\d/);
      const { start, names } = placeNameStart(text, match.index + digits, 0);
      if (names.length === 0) continue;
      found.push({
        start,
        end: match.index + match[0].length,
        type: "address",
        rule: "address.zh.dashed",
        weight: 49,
      });
    }
  }
  for (const candidate of ranked(text)) found.push(candidate);
  for (const { start, text: token } of tokens) {
    if (token.length !== 6) continue;
    if (matchEnd(POSTCODE, text, start) && POSTCODE_CUE.before(text, start) === "beside") {
      found.push({ start, end: start + 6, type: "address", rule: "address.zh.postcode", weight: 60 });
    }
  }
  return found;
};

/** 浙江省杭州市西湖区: three ranks and more, or two of them where an address is called for. */
function ranked(text: string): Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  for (const match of text.matchAll(RANK_END)) {
    if (match.index < from) continue;
    const until = match.index + match[0].length;
    const { start, names, ranks } = placeNameStart(text, until, from);
    if (ranks < 2 || text.slice(until - 2, until) === "市区") continue;
    const road = matchEnd(AFTER_RANKS, text, until);
    const whole = ranks + (road ? 1 : 0) + (/[省市]/.test(names[0] ?? "") ? 0 : -0.5);
    if (whole < 2.5 && SURE_CUE.before(text, start) !== "beside") continue;
    const end = road || until;
    from = end;
    const last = found.at(-1);
    if (last && last.end >= start) found.pop();
    found.push({
      start: last && last.end >= start ? last.start : start,
      end,
      type: "address",
      rule: "address.zh.ranks",
      weight: 45,
    });
  }
  return found;
}

interface Chain {
  readonly start: number;
  readonly end: number;
  /** names of places, and numbered pieces by what they count */
  readonly names: readonly string[];
  readonly ranks: number;
  readonly units: readonly string[];
}

/** The chain of places and numbers around a piece that may begin at or a little before `at`. */
function chainAround(text: string, at: number, from: number): Chain | null {
  let start = at;
  while (
    start > Math.max(from, at - 8) &&
    /[a-z\d一二三四五六七八九十百零〇两-]/i.test(text.charAt(start - 1))
  )
    start--;
  PIECE.lastIndex = start;
  const first = PIECE.exec(text);
  if (!first) return null;
  let end = PIECE.lastIndex;
  const units = [unitOf(first[0])];
  const afterNames: string[] = [];
  for (;;) {
    PIECE.lastIndex = matchEnd(GAP, text, end);
    const piece = PIECE.exec(text);
    if (piece) {
      units.push(unitOf(piece[0]));
      end = PIECE.lastIndex;
      continue;
    }
    const name =
      matchEnd(NAMED_AFTER, text, end) ||
      (/[号號]$/.test(units.at(-1) ?? "") ? matchEnd(ESTATE, text, end) : 0);
    if (!name) break;
    afterNames.push(text.slice(end, name));
    end = name;
  }
  if (afterNames.length > 0 || /[栋幢座元楼樓号號院层门塔]$/.test(text.slice(0, end).slice(-1))) {
    const room = matchEnd(ROOM_AFTER, text, end);
    const floor = /[楼樓层層]/.test(text.charAt(end - 1)) && NO_ROOM.test(text.slice(end, end + 5));
    if (!floor && room) {
      units.push("室");
      end = room;
    }
  }
  for (const more of [CODE, REST, TAIL]) end = matchEnd(more, text, end) || end;
  const left = placeNameStart(text, start, from);
  const code = /[號樓]/.test(text.charAt(end - 1))
    ? CODE_BEFORE.exec(text.slice(Math.max(0, left.start - 7), left.start))
    : null;
  return {
    start: left.start - (code ? code[0].trimStart().length : 0),
    end,
    names: [...left.names, ...afterNames],
    ranks: left.ranks,
    units,
  };
}

function unitOf(piece: string): string {
  return /(?:号院|号楼|號樓|单元|單元|支弄|.)$/.exec(piece)?.[0] ?? "";
}

/** Two kinds of parts that only addresses have together, or one beside words that call for an address. */
function isAddress(text: string, { start, end, names, ranks: admin, units }: Chain): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  if (/^[一两二三四五六\d]厅/.test(text.slice(end, end + 2))) return false;
  if (/[月年]$/.test(before) || /^[日]/.test(text.slice(end, end + 1))) return false;
  const last = names.at(-1) ?? "";
  const numbered = units.some((unit) => /^[号號弄巷]|号院/.test(unit));
  const road = IS_ROAD.test(last) && (!NO_ROAD.test(last) || /[\u4e00-\u9fff]{2}公路[\s,]*$/.test(last));
  const building = new Set(
    units.filter((unit) => /号楼|號樓|[栋幢座]|单元|單元|[室户层層楼樓]|弄|房/.test(unit)),
  );
  const firm = units.some((unit) => /号楼|號樓|[栋幢]|单元|單元|[室弄]/.test(unit));
  const cue = ADDRESS_CUE.before(text, start) === "beside";
  if (numbered && road) return true;
  if (building.size >= 2 && firm) return true;
  if (admin >= 2 && (numbered || building.size > 0 || units.includes("组"))) return true;
  const place = names.some((name) => IS_PLACE.test(name)) && !/(?:中心|国际|台|座|楼|港|城|公司)$/.test(last);
  if ((firm || (numbered && units.includes("座"))) && (place || admin >= 1)) return true;
  if (units.includes("座") && building.size > 0 && (place || admin >= 1)) return true;
  return cue && firm && (names.length > 0 || units.length > 1 || /室/.test(units.join("")));
}
