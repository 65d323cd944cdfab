/** Names that turn up in shops' texts everywhere, for `findNamedThings`. */
const list = (words: string): readonly string[] =>
  words
    .split("|")
    .map((word) => word.trim())
    .filter(Boolean);

/** Carriers, market places, ways to pay and public bodies. */
export const organisations = list(
  `顺丰|顺丰速运|圆通|中通|申通|韵达|百世|极兔|德邦|京东物流|中国邮政|邮政|菜鸟|菜鸟驿站|京东|京东自营|天猫|淘宝|拼多多|抖音|快手|
  苏宁|唯品会|当当|亚马逊|美团|饿了么|支付宝|微信支付|携程|消协|消费者协会|工商局|市场监管局|海关|
  UPS|FedEx|USPS|DHL|Royal Mail|Amazon|eBay|Walmart|Target|Costco|Best Buy|AliExpress|Alibaba|Etsy|PayPal|Klarna|Shopify|Temu|Shein`,
);

/** Countries and large cities in English; Chinese ones are told by the tagger. */
export const places = list(
  `China|Japan|Korea|Taiwan|Hong Kong|Singapore|Malaysia|Thailand|Vietnam|Indonesia|India|Australia|New Zealand|Canada|Mexico|Brazil|
  Argentina|Chile|Germany|France|Spain|Italy|Portugal|Poland|Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Ireland|Scotland|England|
  Wales|United Kingdom|United States|USA|Russia|Ukraine|Turkey|Israel|Egypt|Nigeria|Kenya|South Africa|Beijing|Shanghai|Guangzhou|Shenzhen|
  Hangzhou|Chengdu|Wuhan|Tokyo|Osaka|Seoul|Bangkok|Sydney|Melbourne|Toronto|Vancouver|Montreal|London|Manchester|Edinburgh|Dublin|Paris|
  Berlin|Munich|Madrid|Barcelona|Rome|Milan|Amsterdam|Vienna|Prague|New York|Los Angeles|Chicago|Houston|Boston|Seattle|San Francisco|
  Texas|California|Florida|Ohio|Nevada|Alaska|Hawaii|Virginia|Michigan|Oregon|Arizona|Colorado|Pennsylvania|Minnesota`,
);
