import { plainHeader } from "@/lib/domain/import/header-words";
import type { ImportKind } from "@/lib/domain/import/kinds";

const NAMES = new Set(
  "name fullname firstname lastname realname username nickname reviewername customername buyername usernick authorname email mail phone mobile tel telephone cell fax address street zip postcode postalcode birthday birthdate dob idcard idnumber passport ip ipaddress wechat qq openid unionid latitude longitude 姓名 名字 昵称 用户名 收货人 收件人 联系人 手机 手机号 手机号码 电话 联系电话 收货电话 邮箱 电子邮箱 地址 收货地址 详细地址 邮编 身份证 身份证号 微信 微信号 生日 出生日期 ip地址".split(
    " ",
  ),
);
const PARTS =
  /email|phone|mobile|zipcode|postcode|address|手机|电话|邮箱|地址|姓名|身份证|收货人|收件人|微信/;
const PRODUCT_NAMES = new Set(["name", "address"]);

/** Whether a header says that its column holds who or where somebody is. */
export function isPrivateHeader(kind: ImportKind, header: string): boolean {
  const plain = plainHeader(header);
  if (kind === "products" && PRODUCT_NAMES.has(plain)) return false;
  return NAMES.has(plain) || PARTS.test(plain);
}

const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})+$/;
const PHONE =
  /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$|^\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,3}$|^1[3-9]\d\*{4}\d{4}$/;
const IDENTITY_CARD = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;

/** Whether a cell is an e-mail address, a phone number or a Chinese identity card's number. */
export function isPrivateValue(cell: string): boolean {
  return EMAIL.test(cell) || PHONE.test(cell) || IDENTITY_CARD.test(cell);
}
