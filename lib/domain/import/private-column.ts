import { plainHeader } from "@/lib/domain/import/header-words";
import type { ImportKind } from "@/lib/domain/import/kinds";

const NAMES = new Set(
  "name fullname firstname lastname realname username nickname reviewername customername buyername usernick authorname email mail phone mobile tel telephone cell fax address street zip postcode postalcode birthday birthdate dob idcard idnumber passport ip ipaddress wechat qq openid unionid latitude longitude 姓名 名字 昵称 用户名 收货人 收件人 联系人 手机 手机号 手机号码 电话 联系电话 收货电话 邮箱 电子邮箱 地址 收货地址 详细地址 邮编 身份证 身份证号 微信 微信号 生日 出生日期 ip地址 来自ip 答题者ip streetaddress recipient consignee recipientname company 微信昵称 真实姓名 买家姓名 支付宝账号 买家支付宝账号 身份证号码 驾驶证 护照号 银行卡号 卡主 lat lng long lon geohash useragent macaddress imei idfa oaid".split(
    " ",
  ),
);
const PARTS =
  /email|phone|mobile|zipcode|postcode|postalcode|zip$|address|street|geohash|(?:billing|shipping|ship|recipient|receiver|buyer|customer|reviewer|reviews?user|user|consignee|contact|first|last|middle|full|profile|author|screen|nick|real|client|member|sender|agent|staff|seller|speaker|display)name$|手机|电话|邮箱|地址|姓名|身份证|收货人|收件人|收货省市|^街道$|街道地址|微信|旺旺名|支付宝/;
const PRODUCT_NAMES = new Set(["name", "address", "company", "long", "lat"]);
/** A rate of telephones and the like is nobody's. */
const NOT_PRIVATE =
  /has|是否|count|数量|type|verified|valid|consent|optin|marketing|mobilephones?brand|useragentfamily/;

/** Whether a header says that its column holds who or where somebody is. */
export function isPrivateHeader(kind: ImportKind, header: string): boolean {
  const plain = plainHeader(header);
  if (kind === "products" && PRODUCT_NAMES.has(plain)) return false;
  return NAMES.has(plain) || (PARTS.test(plain) && !NOT_PRIVATE.test(plain));
}

const HANDLES =
  /^(?:buyer|customer|member|user|client)?(?:username|screenname)(?:buyer|customer)?$|^(?:用户|会员|客户|顾客|买家)昵称$/;

/** Whether a column holds the names by which people sign in: personal, and their key where a file has no other. */
export function isHandleHeader(header: string): boolean {
  return HANDLES.test(plainHeader(header));
}

const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})+$/;
const PHONE =
  /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$|^\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,3}$|^1[3-9]\d\*{4}\d{4}$/;
const IDENTITY_CARD = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;

/** Whether a cell is an e-mail address, a phone number or a Chinese identity card's number. */
export function isPrivateValue(cell: string): boolean {
  return EMAIL.test(cell) || PHONE.test(cell) || IDENTITY_CARD.test(cell);
}
