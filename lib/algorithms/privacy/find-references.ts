import { BANK_CUE, GOODS_CUE, ORDER_CUE, PHONE_CUE, TRACKING_CUE } from "@/lib/algorithms/privacy/cues";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { matchEnd } from "@/lib/algorithms/privacy/match-end";

/** How numbers of carriers begin. */
const CARRIERS =
  /(?:SF[\s-]?\d{12,15}|SF[\s-]?\d{3,4}(?:[ -]\d{3,4}){2,3}(?:[ -]\d{1,4})?|YT\d{10,18}|JD[VXAKWDZ]?[A-Z]?\d{9,17}(?:-\d+-\d+-?)?|JT\d{12,15}|ZTO\d{10,14}|ZT\d{12,14}|STO\d{10,15}|YD\d{12,15}|YUNDA\d{10,15}|DPK\d{10,15}|DB\d{10,14}|HTKY\d{10,15}|KYE?\d{11,15}|TBA\d{10,14}|LP\d{13,18}|CN\d{13,18}|UUS\d{8,14}|JDVB?\d{10,15}|1Z[\s-]?[A-Z0-9]{3}[\s-]?[A-Z0-9]{3}[\s-]?[A-Z0-9]{2}[\s-]?[A-Z0-9]{4}[\s-]?[A-Z0-9]{4}|[A-Z]{2}[\s]?\d{3}[\s]?\d{3}[\s]?\d{3}[\s]?(?:CN|US|GB|HK|DE|FR|JP|AU|CA|SG|TW|NL|IT|ES|KR|CH|BE|SE|IE|NZ|MY)|9[2-5]\d{2}(?:\s?\d{4}){4}(?:\s?\d{2,6})?|H0\d[A-Z]\d{13}|JJD\d{14,20}|JVGL\d{10,20}|GM\d{16,18})(?![A-Z0-9])/iy;
const VALUE = /#?[A-Z0-9]+(?:[-_][A-Z0-9]+){0,5}/iy;
const SPACED = /\d{3,5}(?: \d{3,5}){1,5}(?!\d)/y;
const AMAZON = /\d{3}-\d{7}-\d{7}(?!\d)/y;
/** What counts and measures is no number of a thing. */
const UNIT =
  /^\s?(?:元|块|件|个|只|套|箱|斤|克|公斤|台|份|万|米|多|人|名|次|%|pcs|pieces|units|items|rmb|yuan|usd|dollars|kg|g(?![a-z])|ml|年|月(?!饼)|天|小时|days?|times|people|mah|mm|cm)/i;
const DATE =
  /^(?:(?:19|20)\d{2}[-_/.]\d{1,2}[-_/.]\d{1,2}|\d{1,2}[-_]\d{1,2}[-_](?:19|20)?\d{2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;

/** Numbers of orders and parcels: by the carriers' beginnings and the words beside them. */
export const findReferences: Recogniser = ({ text, tokens }) => {
  const found: Candidate[] = [];
  for (const token of tokens) {
    const start = tokenStart(text, token.start);
    const own = matchEnd(CARRIERS, text, token.start);
    const carrier = own || (start < token.start ? matchEnd(CARRIERS, text, start) : 0);
    if (carrier && !isInside(text, token.start)) {
      const numeric = /^\d/.test(token.text) && !/^1z/i.test(token.text);
      const from = own ? token.start : start;
      if (!numeric || TRACKING_CUE.before(text, from) !== null) {
        const order =
          (ORDER_CUE.before(text, from) === "beside" || ORDER_CUE.after(text, carrier) !== null) &&
          !trackingNear(text, from);
        if (!order || !numeric) {
          const isOrder = order && !isBare(text, from) && /^(?:JD|CN|LP|GM|DB)/i.test(token.text);
          found.push({
            start: from,
            end: carrier,
            type: isOrder ? "order" : "tracking",
            rule: "reference.carrier",
            weight: 83,
          });
          continue;
        }
      }
    }
    const amazon = matchEnd(AMAZON, text, token.start);
    if (amazon && !isInside(text, token.start)) {
      found.push({ start: token.start, end: amazon, type: "order", rule: "order.amazon", weight: 82 });
      continue;
    }
    named(text, start, token.start, found);
  }
  return found;
};

/** A value that the words beside or near it call an order's or a parcel's. */
function named(text: string, codeStart: number, digitStart: number, found: Candidate[]): void {
  const start = codeStart + (text.charAt(codeStart) === "#" ? 1 : 0);
  if (isInside(text, codeStart)) return;
  const end = Math.max(matchEnd(VALUE, text, start), matchEnd(SPACED, text, digitStart));
  const value = text.slice(start, end);
  const compact = value.replace(/[^A-Z0-9]/gi, "");
  const digits = compact.replace(/\D/g, "").length;
  const code = digits >= 2 && /^[A-Z0-9]{6,12}$/.test(compact) && isNumbered(text, start);
  if ((digits < 4 && !code) || compact.length > 34 || DATE.test(value)) return;
  if (UNIT.test(text.slice(end, end + 8))) return;
  if (
    /[$¥€£]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.:]\d/.test(text.slice(end, end + 2))
  )
    return;
  const order = ORDER_CUE.before(text, start);
  const tracking = TRACKING_CUE.before(text, start);
  const beside = order === "beside" || tracking === "beside";
  const behind = ORDER_CUE.after(text, end) ?? TRACKING_CUE.after(text, end);
  const near = order !== null || tracking !== null || behind !== null || isLong(text, start, end, value);
  if (!near) return;
  const others = [PHONE_CUE, BANK_CUE, GOODS_CUE].some((cue) => cue.before(text, start) === "beside");
  if (others && !beside) return;
  // A label of goods between: "签收人：王怡君\\n条码：69…".
  if (GOODS_CUE.before(text, start) === "beside" && !ORDERED.test(text.slice(Math.max(0, start - 16), start)))
    return;
  const justBefore = text.slice(Math.max(0, start - 12), start);
  const strict =
    (beside &&
      (digits >=
        (isNumbered(text, start)
          ? 4
          : ORDER_JUST_BEFORE.test(justBefore) || isAlone(text, start, end)
            ? 5
            : 6) ||
        code)) ||
    ((behind === "beside" || (behind && isNumbered(text, start))) &&
      digits >= (text.charAt(start - 1) === "#" ? 4 : isNumberAfter(text, end) ? 5 : 6));
  const loose = digits >= 10 || (digits >= 8 && compact.length >= 10);
  if (!strict && !loose) return;
  const isTracking =
    trackingNear(text, start) ||
    ((order !== "beside" || isBare(text, start)) && TRACKING_CUE.after(text, end) !== null) ||
    (PARCEL.test(value) && !DATED.test(value) && isBare(text, start));
  found.push({
    start,
    end,
    type: isTracking ? "tracking" : "order",
    rule: strict ? "reference.beside" : "reference.near",
    weight: strict ? 80 : 67,
  });
}

/** The word itself, whatever goods are named before it. */
const ORDERED = /订单|订购|单号|order|tracking|parcel|快递|物流|运单/i;
/** The number of an order is often its time. */
const DATED = /^20[12]\d(?:0[1-9]|1[0-2])/;

/** What the parcels of most carriers look like, and hardly an order. */
const PARCEL = /^\d{13,15}$/;

/** 单号, 退货单号: a number of either kind. */
function isBare(text: string, start: number): boolean {
  return /(?:^|[^订定購购務务付款后])(?:单号|單號)[^\d\p{Script=Han}]{0,4}(?:是|为)?\s?$/u.test(
    text.slice(Math.max(0, start - 10), start),
  );
}

/** "order 41880": with the word itself right before it five digits are enough. */
const ORDER_JUST_BEFORE = /(?:订单|訂單|(?<![a-z])orders?(?: nr\.?| is)?)[\s:(]{0,2}$/i;

/** A whole line, or all that a speaker says. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    /[:\n] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[.\s]?(?:$|\n)/.test(text.slice(end, end + 2))
  );
}

/** "41880 is the order number" */
function isNumberAfter(text: string, end: number): boolean {
  return /^(?:,? (?:is|was) (?:my|the) order (?:number|no|id)|[这那]个?订单)/i.test(
    text.slice(end, end + 28),
  );
}

/** What is asked about orders without calling them so. */
const CHASED =
  /催|查|退|换货|发货|没收到|未收到|取消|售后|补发|少发|付款|下单|物流|refund|cancel|return|missing|arrive|deliver|status|ship/i;

/** Fifteen digits and more that nothing calls a code of goods, where an order or a parcel is asked about. */
function isLong(text: string, start: number, end: number, value: string): boolean {
  if (!/^\d{15,24}$/.test(value) || GOODS_CUE.before(text, start) !== null) return false;
  return CHASED.test(text.slice(Math.max(0, start - 16), start)) || CHASED.test(text.slice(end, end + 16));
}

/** True where the nearer word before it is a parcel's: 快递单号, but not 快递还没到,订单号. */
function trackingNear(text: string, start: number): boolean {
  const window = text.slice(Math.max(0, start - 30), start).replace(/^.*[。！？!?;](?=[^。！？!?;])/s, "");
  const last = (pattern: RegExp) => [...window.matchAll(pattern)].at(-1)?.index ?? -1;
  const tracking = last(
    /快递|快遞|快件|物流|运单|運單|包裹|(?<!证)件号|取件单|查件|退件|中转|面单|顺丰|圆通|中通|韵达|申通|百世|极兔|德邦|菜鸟|邮政|追踪|跟踪|寄出|寄回|退回|tracking|track|\btrk|parcel|package|shipment|consignment|waybill|awb|\bups|usps|fedex|dhl|\bems|courier|carrier|royal mail|\bdpd|\bevri|hermes|\byodel|\bgls|(?:delivery|shipping) (?:number|no|id)/gi,
  );
  const order = last(
    /订单|訂單|定单|订购|order|purchase|invoice|booking|transaction|confirmation|退款单|售后单|服务单|这单|交易号|流水号|发票|\bpo\b/gi,
  );
  return tracking >= 0 && tracking > order;
}

/** The word is followed by "number", "#", 号 and the like: then few digits are enough. */
function isNumbered(text: string, start: number): boolean {
  return (
    /(?:号|號|编号|码|no\.?|number|num|id|#|ref|code)(?:[\s:=#,.("'“]|是|为|is|was){0,6}$/i.test(
      text.slice(Math.max(0, start - 24), start),
    ) ||
    text.charAt(start - 1) === "#" ||
    /(?:order|订单)\s?[:=]\s?$/i.test(text.slice(Math.max(0, start - 9), start))
  );
}

/** Where a code of several parts begins whose part with digits is at `start`: "DD-20240101", "#1234", "SF 123". */
function tokenStart(text: string, start: number): number {
  const part = /(?<![A-Z0-9-])(?:#|(?:[A-Z]{1,6}[-_]){1,3}|(?:SF|1Z|[A-Z]{2}) )$/i.exec(
    text.slice(Math.max(0, start - 16), start),
  );
  if (!part) return start;
  return /\s$/.test(part[0]) && !/^(?:SF|1Z|R[A-Z]|C[A-Z]|E[A-Z]|L[A-Z])\s$/.test(part[0])
    ? start
    : start - part[0].length;
}

/** True within a longer number or code, whose beginning was looked at before. */
function isInside(text: string, start: number): boolean {
  return (
    /\+\d[\d ()-]{0,14}[ -]$/.test(text.slice(Math.max(0, start - 18), start)) ||
    /[A-Z0-9][-_]$|\d\.$|[a-z]\/$|_$/i.test(text.slice(Math.max(0, start - 2), start)) ||
    (/\d[, ]$/.test(text.slice(Math.max(0, start - 2), start)) &&
      /^\d{3,4}(?!\d)/.test(text.slice(start, start + 5)))
  );
}
