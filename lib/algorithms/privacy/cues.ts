import { createCue } from "@/lib/algorithms/privacy/cue";

const LATIN = `(?<![a-z])`;

/** Words that say what the number beside them is. */
export const ORDER_CUE = createCue(
  `订单|訂單|单号|單號|定单|单子|[上前这那此两一每]一?单|下的单(?!,)|(?<!商品|产品|货品|款式)编号|订购号|下单号|${LATIN}(?:orders?|ord|purchase|invoice|receipt|ref|reference|ticket|reservation|booking|transaction|confirmation|po|rma|case (?:no|number|id)|refund|return)(?![a-z])|发票号|交易号|流水号?|预[订定]号|这笔|(?<![账菜名清保传面运榜床简买埋快])单(?=\\s?[A-Z#\\d])|订(?=\\s?[A-Z#\\d])|售后单|退款单|退货单|服务单|工单`,
);
export const TRACKING_CUE = createCue(
  `快递|快遞|快件|(?<!证)件号|取件单|查件|退件|中转|京东(?=\\s?[A-Z\\d])|物流|运单|運單|包裹|面单|寄件码|顺丰|圆通|中通|韵达|申通|百世|极兔|德邦|菜鸟|邮政|京东物流|追踪|跟踪|寄出|寄回|签收|到哪|派送|派件|揽收|退回的?|${LATIN}(?:tracking|track|trk|parcel|package|shipment|consignment|waybill|awb|ups|usps|fedex|dhl|ems|tnt|royal mail|courier|carrier|postal|dpd|evri|hermes|yodel|gls|(?:delivery|shipping) (?:number|no|id|ref)|in transit|out for delivery|shows? (?:as |up as )?delivered)(?![a-z])`,
);
export const PHONE_CUE = createCue(
  `电话|電話|手机|手機|座机|座機|固话|热线|热綫|熱線|(?<!发票|订单|快递|单|卡|证|证件|车牌|护照|会员|识别)号码|致电|拨打|撥打|来电|打给|打我|打(?:这个)?(?=[\\s(+\\d]|$)|呼我|☎️?|📱|📞|联系方式|联系我|聯繫|联系|联络|呼叫|传真|短信|同号|机主|主叫|${LATIN}(?:home|work|office|ph|hp|tel|telephone|phone|mobile|mob|cell|cellphone|call|called|calling|text|texted|whatsapp|fax|ring|reach|dial|hotline|helpline|digits|voicemail|voice mail|caller id|callback|call back|cb|service line|office line|(?:my|his|her|our|new|w+'s) number|contact|sms|landline)(?:ed|s)?(?: (?:me|us|him|her|them|you))?(?: (?:at|on|back on|back at|to))?(?![a-z])`,
);
export const ID_CUE = createCue(
  `身份证|身分证|身分證|身份證|证件|證件|居民证|实名|${LATIN}(?:id card|id number|id no|identity|national id|resident id|ssn|social security|hkid|citizen id|(?<!(?:order|tracking|parcel|user|订单) ?)id)(?![a-z])`,
);
export const PASSPORT_CUE = createCue(`护照|護照|通行证|通行證|${LATIN}passports?(?![a-z])`);
export const BANK_CUE = createCue(
  `银行卡|銀行卡|信用卡|储蓄卡|借记卡|银行账号|银行帐号|卡号|卡號|账号|帐号|账户|帐户|工行|建行|农行|中行|招行|交行|(?:工商|建设|农业|招商|交通|浦发|邮储|中国)银行|银联|(?:退款?|打款?|转账?|汇款?|退)(?:到|至|回)|扣款卡|绑卡|工资卡|户头|${LATIN}(?:bank card|card|cards|credit card|debit card|visa|mastercard|master card|amex|unionpay|refund(?:ed)? (?:it |this |me )?to|refund (?:should |must |will |can )?(?:go|be (?:sent|paid))(?: back)? to|debit|billed to|charged?|paid (?:with|using|by)|put it back on|mc|cc|on file|iban|bank account|account|acct)(?![a-z])`,
);
/** Without these a number that fails the checksum is none. */
export const SURE_BANK_CUE = createCue(
  `银行卡|銀行卡|信用卡|储蓄卡|借记卡|${LATIN}(?:bank card|credit card|debit card|visa card|visa|mastercard)(?![a-z])`,
);
export const PLATE_CUE = createCue(
  `车牌|車牌|牌照|车号|車號|牌号|${LATIN}(?:licen[cs]e plate|number plate|plate|plates|registration|reg|vehicle|licen[cs]e|tag)(?![a-z])`,
);
export const IP_CUE = createCue(
  `${LATIN}ip(?:v[46])?(?: ?地址| ?address)?(?![a-z])|登录|登陆|登了|访问|${LATIN}(?:logged in|log ?in|sign(?:ed)?[- ]?in)(?![a-z])|服务器|主机|网关|${LATIN}(?:host|server|router|gateway|ping|login from|dns|subnet)(?![a-z])`,
);
export const VERSION_CUE = createCue(
  `版本|固件|系统|驱动|软件|程序|升级到?|更新到?|闪退|章节|${LATIN}(?:v|ver|version|firmware|driver|release|build|app|android|ios|update|updated|software|section|chapter|bluetooth|kernel|rev|crash(?:es|ed)? (?:after|since|on|with))(?: to)?`,
);
export const POSTCODE_CUE = createCue(
  `邮编|邮政编码|郵編|郵遞區號|${LATIN}(?:zip|zip code|zipcode|postcode|postal code|post code)(?![a-z])`,
);
/** What long numbers are that are nobody's: codes of goods, of devices, of batches. */
export const GOODS_CUE = createCue(
  `条形码|條碼|条码|型号|型號|货号|款号|批号|批次|序列号|编码|商品|产品|尺寸|库存|销量|销售|浏览|粉丝|播放|国际书号|书号|备案号|许可证|执行标准|${LATIN}(?:barcode|ean|upc|gtin|isbn|issn|model|sku|asin|serial|part|item|imei|batch|lot|mpn|product|style|gb/t|s/n|p/n)(?![a-z])`,
);
