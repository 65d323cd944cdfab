import { GOODS_CUE, ORDER_CUE, PASSPORT_CUE, PLATE_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";

const WECHAT = String.raw`微信|微 信|w e c h a t|薇信|威信|徽信|卫星号|(?:加|\+|私)微(?!信)|(?<![轻些细卑])微我|(?<![a-z\d])v我|绿泡泡|(?<![a-z\d])(?:wechat|weixin|vx|wx|加v|\+v)(?![a-z])|(?<![a-z\d])(?:wechat|vx|wx)(?=(?:wxid|[a-z]{2,10})[_-]?[a-z\d]*[\d_])|v信|v❤|(?:加|➕|\+)(?:我|个|一下|我的)?v(?![a-z0-9])|(?<![a-z\d])v(?=\s?:)`;
const QQ = `扣扣|(?<![a-z])q q(?![a-z])|(?<![a-zd])q(?=d{6})|企鹅号?|qq群|q群|加(?:我|个)?q(?![a-z])|(?<![a-z])qq|(?<![a-z0-9])q(?=[:号])|(?<![a-z])企鹅`;
const GLUE = String.raw`(?:[\s:=#,()\[\]】|>/"“_-]|联系|联络|吗|呢|找我|搜我|under|名|号码|账号|帐号|号|同号|是|就是|为|叫|我的?|加我?|(?:me|as|on|at|i am|i'm|it's|there|via|my|id|account|number|no\.?|is|name|handle|qq|微信|here|user(?:name)?)(?![a-z])|微|➕|加一下|搜索?|找){0,8}`;
const NAMED = new RegExp(
  `(?:${WECHAT})${GLUE}(?<wechat>[a-z][a-z0-9_-]{4,19}|\\d{6,12}(?![\\d@]))|(?:${QQ})${GLUE}(?<qq>\\d{5,12}(?![\\d@])|(?=[a-z_-]*\\d)[a-z][a-z0-9_-]{4,19})`,
  "gi",
);
const GATE =
  /微信|微 信|w e c h a t|薇信|威信|徽信|卫星号|加微|私微|微我|v我|绿泡泡|q q|q\d{6}|\+微|扣扣|企鹅|wechat|weixin|vx|wx|v信|v❤|(?:加|➕|\+)(?:我|个|一下|我的)?v|qq|q[:号群]|加(?:我|个)?q|(?<![a-z\d])v\s?:/i;
const AFTER =
  /(?<![a-z0-9_@.-])(?<id>[a-z][a-z0-9_-]{4,19}|[1-9]\d{5,11})(?: |\(|,|这是|是|就是|我的?|on|is my|my){0,4}(?:微信|qq(?![\w@.])|wechat)(?!(?:号|码|\s?id|\s?number|】)*\s?[ :=-]{0,3}[a-z\d])/gi;
/** What follows the word without being anybody's name there. */
const NO_ID =
  /^(?:pay(?:ment|ments|s)?|wallet|app|apps|account|accounts|group|groups|chat|chats|message|messages|msg|official|store|user|users|support|customer|service|video|voice|call|calls|number|online|please|thanks|login|share|scan|mini|program|article|moments|contact|contacts|friend|friends|about|after|again|because|before|directly|instead|today|tomorrow|there|their|which|would|could|should|iphone|android|windows|alipay|taobao|email|phone|address|there|with|when|where|while|music|browser|added|adding|works?|worked|doesn|didn|isn|only|that|this|them|team|image|photo|photos|qrcode|link|transfer)$/i;
const MOBILE = /^1[3-9]\d{9}$/;

/** Ids of WeChat and QQ where the name of the service stands by; one that is a mobile number is a phone. */
export const findMessengers: Recogniser = ({ text, latin, tokens }) => {
  const found: Candidate[] = [];
  if ((!latin && tokens.length === 0) || !GATE.test(text)) return found;
  const add = (id: string | undefined, from: number, rule: string, weight: number) => {
    if (id === undefined || MOBILE.test(id) || NO_ID.test(id)) return;
    const start = text.indexOf(id, from);
    const end = start + id.length;
    if (start < 0 || /[@.]\w/.test(text.slice(end, end + 2))) return;
    found.push({ start, end, type: "messenger", rule, weight });
  };
  for (const match of text.matchAll(NAMED)) {
    const id = match.groups?.wechat ?? match.groups?.qq;
    if (id === undefined) continue;
    // "Order ID - WX18179538": a code that begins so.
    if (/^(?:WX|VX|QQ)[A-Z\d-]/.test(match[0]) && isCode(text, match.index)) continue;
    // Letters alone are a word unless a sign or a word for "id" says otherwise.
    const said = /[:=#]|号|是|为|id|account|as|handle|is/i.test(match[0].slice(0, -id.length).slice(2));
    if (/[\d_-]/.test(id) || said) add(id, match.index + match[0].length - id.length, "messenger.named", 87);
  }
  for (const match of text.matchAll(AFTER)) {
    const id = match.groups?.id;
    if (id !== undefined && /\d|_/.test(id) && !id.endsWith("-") && !isCode(text, match.index))
      add(id, match.index, "messenger.before", 79);
  }
  return found;
};

/** True right behind a word for something else whose code it is. */
function isCode(text: string, start: number): boolean {
  return [GOODS_CUE, ORDER_CUE, PASSPORT_CUE, PLATE_CUE].some((cue) => cue.before(text, start) === "beside");
}
