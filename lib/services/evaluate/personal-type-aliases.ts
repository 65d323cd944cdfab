import type { PersonalType } from "@/lib/domain/privacy/personal-types";

/** How labelled files spell the types; case, spaces, "-" and "_" do not count. */
const SPELLINGS: Readonly<Record<PersonalType, string>> = {
  name: "name person personname per fullname username realname customername contactname 姓名 人名",
  phone:
    "phone mobile tel telephone phonenumber mobilephone mobilenumber cellphone cell landline fax phonecn phoneus 电话 手机 手机号 电话号码 座机",
  email: "email mail emailaddress emailobfuscated e-mail 邮箱 电子邮箱",
  idCard:
    "idcard id idnumber identity identitycard nationalid chineseid chinaid cnid idcardnumber residentid ssn citizenid 身份证 身份证号",
  passport: "passport passportnumber passportno 护照 护照号",
  bankCard:
    "bankcard creditcard card cardnumber bankcardnumber creditcardnumber debitcard bankaccount bank pan 银行卡 银行卡号 卡号",
  plate:
    "plate licenseplate licenceplate carplate vehicleplate vehicle platenumber numberplate vehicleregistration 车牌 车牌号",
  address:
    "address location postaladdress streetaddress loc addr street postcode zip zipcode homeaddress shippingaddress 地址 住址",
  order: "order ordernumber orderid orderno ordernum 订单 订单号",
  tracking:
    "tracking trackingnumber trackingid trackingno waybill parcel expressnumber express courier shipment 快递单号 运单号 物流单号",
  ip: "ip ipaddress ipv4 ipv6 ipaddr ip地址",
  messenger:
    "messenger wechat wechatid qq qqnumber qqid wechatqq weixin wx im imid social socialid socialaccount account handle wechatorqq 微信 微信号 qq号",
};

const BY_SPELLING: ReadonlyMap<string, PersonalType> = new Map(
  (Object.entries(SPELLINGS) as [PersonalType, string][]).flatMap(([type, words]) =>
    words.split(" ").map((word): [string, PersonalType] => [plain(word), type]),
  ),
);

/** The type that a labelled file means; undefined for one that is not among ours. */
export function personalTypeOf(spelling: string): PersonalType | undefined {
  return BY_SPELLING.get(plain(spelling));
}

function plain(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s_-]/g, "");
}
