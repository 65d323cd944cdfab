import { FAMILY_NAMES, GIVEN, LONG_FAMILY_NAMES } from "@/lib/algorithms/privacy/data/chinese-names";
import { GIVEN_NAMES } from "@/lib/algorithms/privacy/data/english-names";
import { NOT_CHINESE_NAMES } from "@/lib/algorithms/privacy/data/not-names";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";

const COLON = String.raw`(?:\s?[:=\]】)]\s?|\s|是|为|為|叫做?|的?名字是?|写的?|填的?){0,3}`;
/** Fields of forms: a name follows, whatever it is. */
const FIELD = `(?:(?:收货人|收件人|名字|姓名|联系人)[^。\\d\\n:]{0,12}(?:应该是|应为|改成|改为|换成|写成|写错成)|姓名|收货人|收件人|收貨人|联系人|聯絡人|聯繫人|签收人|寄件人|发件人|持卡人|户名|开户人|户主|署名|签名|落款|名字(?=[叫是:\\s])|购买人|下单人|订购人|投保人|乘客|抬头(?:开|是|写)?(?:个人)?(?=[:\\s])|个人(?=:)|真名|名字写|实名(?:信息|认证)?(?:如下)?(?=[:\\s])|户主|称呼)${COLON}`;
/** Somebody says who they are, or are called. */
const SAID =
  "(?:我(?:的名字)?(?:叫做?|是|姓名是)|(?:名字|名)叫做?|(?:他|她|孩子|儿子|女儿|宝宝|本人)叫|叫我|本人(?:是|叫)?|这里是|这边是|他是|她是|叫做?)\\s?";
/** What people are to us: the name follows at once. */
const ROLE =
  "(?:客服(?:人员|专员|经理)?(?:叫|是|[:\\s])?|快递员|快递小哥|配送员|送货员|送货师傅|安装师傅|维修师傅|师傅(?=\\p{Script=Han})|骑手|外卖员|店员|销售(?:员)?|导购(?:员)?|店长|经理|主管|老板(?=小|老|阿|\\p{Script=Han}{2})|家属|专员|顾问|设计师|工号\\d{2,8}(?:的)?|服务员|接线员|医生|顾客|客户|用户|买家|卖家|房东|司机)\\s?";
/** A name follows only if it ends where a name would. */
const TOLD =
  "(?:同事|朋友|闺蜜|室友|邻居|老公|老婆|丈夫|妻子|爱人|男友|女友|儿子|女儿|妈妈|爸爸|表哥|表姐|表弟|表妹|同学|寄给|转给|转交给?|交给|送给|发给|转告|找(?:到|的)?|认准|指名|认识|联系|联络|谢谢|感谢|多谢|表扬|投诉|点赞|给(?=\\p{Script=Han})|请|呼叫|你好|您好|亲爱的|尊敬的|哈喽|hello|hi|@|让|——|--|代收|收件|签收|收货|登记的?是?|户主|署名)[\\s,!~:，]{0,2}";
const CUES = new RegExp(`(?<field>${FIELD})|(?<said>${SAID})|(?<role>${ROLE})|(?<told>${TOLD})`, "giu");
const TITLES =
  /先生|女士|小姐(?!姐)|太太|老师|師傅|师傅|经理|主任|医生|阿姨|大姐|大哥|叔叔|大爷|奶奶|店长|主管|同学|教授|律师|工程师|夫人|护士|女仕|老師|經理|醫生/g;
/** After a short name these begin the next word, though their first character is also one of names. */
const NEXT =
  /^(?:真(?:的|是|好|心|棒)|可(?:以|能|是)|会(?:帮|给|不|主|及|在|马)|来(?:了|的|送|电|安|处|接|拿)|发(?:货|了|来|给|现|的|消)|明(?:天|早|晚)|有(?:点|问|没|事)|先(?:生|给|帮|把)|全(?:程|部)|一(?:直|下|次|个|起|对)|大(?:哥|姐|概)|小(?:姐|哥)|天(?:天|哪)|同(?:志|学|事)|以(?:后|前|及)|时(?:候|间)|成功|定(?:了|的)|道歉|本(?:人|来)|重(?:新|复)|非常|安(?:排|装)|永远|信息|如果|中(?:午|通)|多(?:次|少)|建议|行(?:不|吗)|正(?:在|好)|朋友|满意|保证|亲(?:自|切)|第|海外|力荐|热情|专业|家(?:里|的|地)|东西|开(?:的|始)|美女|笑|进(?:行|来)|维修|男|女|电话|手机|地址|身份|代收|收$|收(?=[,。\s])|思|态度|服务|同意|立(?:即|刻)|才|辛苦)/;
const AFTER_NAME =
  /^(?:$|[^\p{Script=Han}]|推荐|为您|为你|一直|[的了说啊呀啦呢吗吧哦寄发送打转留改退换做当签下买订在给帮把收就也都很你您我他她这那不没太特人]|电话|手机|微信|地址|先生|女士|小姐|老师|身份|今天|昨天|已经|代收|服务|态度|处理|回复|辛苦|耐心|非常|马上|刚才|刚刚|跟我)/u;
/** What people do for a customer; who does it stands before. */
const ACTS =
  /帮我|帮忙|给我(?:处理|解决|介绍|推荐|打|发|送|装|回)|为我|为您|接待|代收|签收|处理(?:的|得|了)|态度(?:很|非常|特别|真|好|差|超)|服务(?:很|非常|特别|真|态度|好|差|周到)|一直(?:没|不)|收(?=$|[^\p{Script=Han}])|打(?:来)?电话|送(?:来|货|到)|回复|耐心|装得|师傅/gu;
/** Characters of given names that are everyday words too: alone after a family name they are those. */
const PARTICLES: ReadonlySet<string> = new Set("可有时才会以来大同行先之一和本开");
const ORGANISATION = /^(?:大?酒店|宾馆|公司|集团|大厦|医院|学校|大学|中学|小学|牌|路\d|街道|[镇县省市村])/;
const LATIN_NAME = /[A-Z][a-z]{1,14}(?:[ ][A-Z][a-z]{1,14}){0,2}(?![A-Za-z])/y;
const DOTTED = /\p{Script=Han}{2,6}[·•・]\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8})?/uy;
const HIDDEN = /\p{Script=Han}{1,2}(?:[*＊某]{1,2}\p{Script=Han}?|[xX]{1,2}(?![A-Za-z]))/uy;
const LONG = new RegExp(`(?:${LONG_FAMILY_NAMES})`, "y");
const DOUBTFUL =
  /[云花水池阴乌班宿怀苍隆劳于时常高方文安成应连车万单古路项党白向金余和任何计全管席能费解农水平叶马牛石关温施史]/;
const BEFORE_TITLE =
  /(?:^|[^\p{Script=Han}]|[是叫找给跟和与的了呢我你位请谢好询系为对让由被向从到说问当前后就个亲由服])$/u;

/** Chinese names where words announce them: fields, "我叫", roles, titles, greetings, and beside a phone or an address. */
export const findChineseNames: Recogniser = ({ text, han }, known) => {
  const found: Candidate[] = [];
  if (!han) return found;
  const add = (start: number, end: number, rule: string, weight = 40) => {
    if (end > start) found.push({ start, end, type: "name", rule, weight });
  };
  for (const match of text.matchAll(CUES)) {
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
      if (length === 2 || FAMILY_NAMES.has(text.charAt(from))) {
        const before = text.slice(Math.max(0, from - 1), from);
        if (BEFORE_TITLE.test(before) || (length > 2 && !DOUBTFUL.test(text.charAt(from))))
          add(from, match.index, "name.zh.acts", 39);
        break;
      }
    }
  }
  for (const match of text.matchAll(TITLES)) {
    const [start, withTitle] = beforeTitle(text, match.index, match[0]);
    if (start >= 0) add(start, withTitle ? match.index + match[0].length : match.index, "name.zh.title", 42);
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
  const end = fullName(text, start);
  if (!end) return 0;
  const doubtful = DOUBTFUL.test(text.charAt(start));
  if (said && /^叫/.test(said) && doubtful) return 0;
  return (role && !doubtful) || AFTER_NAME.test(text.slice(end, end + 2)) ? end : 0;
}

/** Where a full name that begins at `start` ends; 0 if there is none. */
function fullName(text: string, start: number, sure = false): number {
  const long = match(LONG, text, start);
  const family = long ? long - start : FAMILY_NAMES.has(text.charAt(start)) ? 1 : 0;
  if (!family) return 0;
  const first = text.charAt(start + family);
  if (!GIVEN.has(first) || (!long && NEXT.test(text.slice(start + family, start + family + 2)))) return 0;
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
  const short = !GIVEN.has(text.charAt(two)) || NEXT.test(text.slice(two, two + 2));
  if (short && !sure && PARTICLES.has(first)) return 0;
  const end = short ? two : two + 1;
  return ORGANISATION.test(text.slice(end, end + 3)) ? 0 : end;
}

/** Where the name before a title begins, and whether it is a family name alone, which goes with its title. */
function beforeTitle(text: string, at: number, title: string): [start: number, withTitle: boolean] {
  if (NOT_CHINESE_NAMES.has(text.slice(Math.max(0, at - 1), at + title.length))) return [-1, false];
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
  if (/[小老阿]/.test(before)) return [start - 1, true];
  if (!long && DOUBTFUL.test(family) && !BEFORE_TITLE.test(before)) return [-1, false];
  return [start, true];
}

function match(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
