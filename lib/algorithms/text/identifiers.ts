const MAIL = /[\p{Script=Latin}\d._%+-]+@[\p{Script=Latin}\d-]+(?:\.[\p{Script=Latin}\d-]+)+/u;
const ADDRESS =
  /(?:https?:\/{0,2}|www\.)\S+|(?<![\w@])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org)\b[\w/?=&.-]*/u;
/** Phones, also half hidden, and other numbers of six digits and more; a range of years or sizes is none. */
const LONG_NUMBER =
  /(?<![\d.,])(?:\+\d|\(?0\d|1[3-9]\d)(?:[\s().-]{0,2}[\d*]){6,}|(?<![\d.,])\d(?:[ -]?\d){9,}|\d{6,}|\d{2,4}\*{3,}\d{2,4}/u;
const CODE = /(?<![\p{Script=Latin}\d])(?=[a-z\d-]*\d{3})[a-z]{1,6}[- ]?\d[a-z\d-]*(?![\p{Script=Latin}\d])/u;
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";
const DATE = new RegExp(
  `\\d{4}[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}[日号]?)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: \\d{4})?|(?<![a-z])${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}:\\d{2}(?::\\d{2})?`,
  "u",
);
/** What stands in the place of something that was masked: [phone], [订单x], and the same without brackets. */
const MASK =
  /[[<{【][\p{L}_ -]{1,20}[\]>}】]|(?:数字|订单|姓名|地址|电话|金额|日期|时间|链接|邮箱|站点|账号|身份证号|商品快照|组织机构)x/u;

const ANY = new RegExp(
  [MAIL, ADDRESS, MASK, DATE, LONG_NUMBER, CODE].map(({ source }) => source).join("|"),
  "giu",
);
const PERSONAL = new RegExp(`${MAIL.source}|${LONG_NUMBER.source}`, "iu");

/** True when a text holds an e-mail address, a phone number or another long number: it is not to be shown around. */
export function holdsPersonalData(text: string): boolean {
  return PERSONAL.test(text);
}

/** The text with its codes, numbers of orders and phones, addresses, dates and masks taken out; null if it has none. */
export function withoutIdentifiers(text: string): string | null {
  const rest = text.replace(ANY, " ");
  return rest === text ? null : rest;
}
