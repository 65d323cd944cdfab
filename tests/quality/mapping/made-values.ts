import { createRandom, type Random } from "@/lib/algorithms/random";

/** Makes the value of a row; `row` counts from 0. Values are made up here, in the form that exports have them. */
export type Nature = (row: number, random: Random) => string;

const pick = <T>(list: readonly T[], random: Random): T => list[random.integer(list.length)] as T;
const of =
  (...list: string[]): Nature =>
  (_, random) =>
    pick(list, random);
const two = (value: number) => String(value).padStart(2, "0");
const when = (random: Random) => ({
  y: 2023 + random.integer(2),
  m: 1 + random.integer(12),
  d: 1 + random.integer(28),
  h: random.integer(24),
  i: random.integer(60),
  s: random.integer(60),
});
const CLAUSES =
  "the strap came loose after a week;it fits my desk well;colour is darker than in the picture;delivery took nine days;my daughter uses it every day;the manual is hard to follow;works as I hoped;one screw was missing;would buy it again;the lid leaks a little".split(
    ";",
  );
const SAETZE =
  "盖子有点松，倒水会漏;颜色比图片深一些;物流很快，第二天就到了;孩子每天都在用;说明书看不太懂;质量不错，会回购;尺寸刚好合适;少了一个螺丝;包装很严实;用了一周就掉色了".split(
    ";",
  );
const ASKS_ZH = "我的快递什么时候到;这款有现货吗;可以开发票吗;请问怎么退货;帮我改一下地址".split(";");
const ASKS =
  "where is my parcel;can I change the colour;how do I return this;is it back in stock soon;I need an invoice please".split(
    ";",
  );
const GOODS =
  "Oak desk lamp 40cm;Linen tea towel set of 3;Steel bottle 750 ml;Wool throw grey;Glass storage jar;Canvas tote bag;Cork board large".split(
    ";",
  );
const GOODS_ZH =
  "橡木台灯 40厘米;亚麻茶巾三条装;不锈钢保温杯 750毫升;羊毛盖毯 灰色;玻璃密封罐;帆布手提袋;软木留言板 大号".split(
    ";",
  );
const letters = (random: Random, count: number) =>
  Array.from({ length: count }, () => "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"[random.integer(31)]).join("");
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, (_, at) =>
    String(at === 0 ? 1 + random.integer(9) : random.integer(10)),
  ).join("");

export const NATURES: Record<string, Nature> = {
  row: (row) => String(row),
  key: (row) => `K${10_000 + row}`,
  num: (row) => String(100_000 + row * 7),
  uuid: (_, r) => `${digits(r, 8)}-${digits(r, 4)}-4${digits(r, 3)}-a${digits(r, 3)}-${digits(r, 12)}`,
  hash: (_, r) => Array.from({ length: 32 }, () => "0123456789abcdef"[r.integer(16)]).join(""),
  asin: (_, r) => `B0${letters(createAsin(r.integer(40)), 8)}`,
  sku: (_, r) => `SK-${100 + r.integer(40)}-${"SML"[r.integer(3)]}`,
  goodsNo: (_, r) => String(620_000_000 + r.integer(60)),
  user: (_, r) => String(1_000_000 + r.integer(300) * 13),
  userA: (_, r) => `A${letters(createAsin(1000 + r.integer(200)), 12)}`,
  floatId: (_, r) => `${17_000 + r.integer(300)}.0`,
  order: (row) => String(536_365 + Math.floor(row / 2)),
  orderZh: (row) => `26031${String(10_000_000_000 + Math.floor(row / 2) * 37)}`,
  amazonOrder: (row) => `114-${String(1_000_000 + Math.floor(row / 2) * 31)}-${String(2_000_000 + row)}`,
  shopifyOrder: (row) => `#${1001 + Math.floor(row / 2)}`,
  handle: (_, r) => pick(GOODS, r).toLowerCase().replace(/\s+/g, "-"),
  goods: (_, r) => pick(GOODS, r),
  goodsZh: (_, r) => pick(GOODS_ZH, r),
  text: (_, r) => `${pick(CLAUSES, r)}, ${pick(CLAUSES, r)}.`,
  textZh: (_, r) => `${pick(SAETZE, r)}，${pick(SAETZE, r)}。`,
  ask: (_, r) => pick(ASKS, r),
  askZh: (_, r) => pick(ASKS_ZH, r),
  short: of("Good value", "Not for me", "As described", "Five Stars", "Broke soon"),
  shortZh: of("很满意", "一般般", "不推荐", "好用", "物超所值"),
  question: of("How do you like the lamp?", "What is missing?", "Would you buy it again?"),
  questionZh: of("您对产品满意吗", "哪些地方需要改进", "还会再买吗"),
  html: (_, r) => `<p>${pick(CLAUSES, r)} and ${pick(CLAUSES, r)}</p>`,
  empty: () => "",
  stars: of("5", "5", "4", "3", "1", "2"),
  starsFloat: of("5.0", "4.0", "1.0", "3.0"),
  starsWord: of("4.0 out of 5 stars", "5.0 out of 5 stars", "1.0 out of 5 stars"),
  ten: of("0", "3", "7", "8", "9", "10"),
  seven: of("1", "2", "4", "5", "6", "7"),
  label: of("0", "1"),
  sentimentWord: of("positive", "negative"),
  zhRating: of("好评", "中评", "差评", "好评"),
  satisfied: of("Very satisfied", "Satisfied", "Neutral", "Dissatisfied"),
  satisfiedZh: of("非常满意", "满意", "一般", "不满意"),
  bool: of("True", "False"),
  yn: of("Y", "N"),
  yes: of("yes", "no"),
  yesZh: of("是", "否"),
  int: (_, r) => String(r.integer(30)),
  qty: (_, r) => String(1 + r.integer(5)),
  qtySigned: (_, r) => String(r.integer(12) === 0 ? -1 : 1 + r.integer(5)),
  stock: (_, r) => String(r.integer(900)),
  money: (_, r) => (5 + r.integer(20_000) / 100).toFixed(2),
  moneyZh: (_, r) => `¥${(5 + r.integer(20_000) / 100).toFixed(2)}`,
  moneyEu: (_, r) => (5 + r.integer(200_000) / 100).toFixed(2).replace(".", ","),
  moneyUs: (_, r) => `$${(1000 + r.integer(200_000) / 100).toLocaleString("en-US")}`,
  currency: () => "USD",
  currencyZh: () => "CNY",
  iso: (_, r) => {
    const t = when(r);
    return `${t.y}-${two(t.m)}-${two(t.d)}T${two(t.h)}:${two(t.i)}:${two(t.s)}+00:00`;
  },
  dateTime: (_, r) => {
    const t = when(r);
    return `${t.y}-${two(t.m)}-${two(t.d)} ${two(t.h)}:${two(t.i)}:${two(t.s)}`;
  },
  zoned: (_, r) => {
    const t = when(r);
    return `${t.y}-${two(t.m)}-${two(t.d)} ${two(t.h)}:${two(t.i)}:${two(t.s)} -0500`;
  },
  date: (_, r) => {
    const t = when(r);
    return `${t.y}-${two(t.m)}-${two(t.d)}`;
  },
  slash: (_, r) => {
    const t = when(r);
    return `${t.y}/${t.m}/${t.d} ${t.h}:${two(t.i)}`;
  },
  us: (_, r) => {
    const t = when(r);
    return `${t.m}/${t.d}/${t.y} ${t.h}:${two(t.i)}`;
  },
  usShort: (_, r) => {
    const t = when(r);
    return `${t.m}/${t.d}/${String(t.y).slice(2)}`;
  },
  words: (_, r) => {
    const t = when(r);
    return `${"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")[t.m - 1]} ${t.d}, ${t.y} ${1 + (t.h % 12)}:${two(t.i)} ${t.h > 11 ? "PM" : "AM"}`;
  },
  zhDate: (_, r) => {
    const t = when(r);
    return `${t.y}年${t.m}月${t.d}日`;
  },
  epoch: (_, r) => String(1_700_000_000 + r.integer(30_000_000)),
  epochMs: (_, r) => String(1_700_000_000_000 + r.integer(2_000_000_000)),
  serial: (_, r) => String(45_000 + r.integer(400)),
  behaviour: of("pv", "pv", "pv", "cart", "fav", "buy"),
  event: of("view", "view", "addtocart", "transaction"),
  event2: of("view", "cart", "purchase", "view"),
  eventZh: of("浏览", "点击", "加购", "收藏"),
  session: (row) => `s-${1000 + Math.floor(row / 6)}-x`,
  sessionZh: (row) => `2026030${1 + (row % 2)}${String(5000 + Math.floor(row / 6))}`,
  turn: (row) => String(1 + (row % 6)),
  role: of("customer", "agent"),
  roleZh: of("顾客", "客服"),
  role01: of("0", "1"),
  transcript: (row) => `Customer: ${ASKS[row % 5]}\nAgent: let me look that up for you\nCustomer: thank you`,
  transcriptZh: (row) => `客户：${ASKS_ZH[row % 5]} 客服：您好，马上为您查询 客户：谢谢`,
  transcriptJson: (row) =>
    JSON.stringify([
      { role: "user", content: ASKS[row % 5] },
      { role: "assistant", content: "let me check that" },
    ]),
  person: of("Ann Poe", "Jo Lund", "Sam Hill", "Mia Frost", "Lee Vann"),
  personZh: of("王小明", "李静", "赵立", "陈晨"),
  nick: of("t***8", "小鹿**", "j***n", "云**y"),
  email: (row) => `someone${row}@mail.example`,
  phone: (row) => `+1 212-555-${String(1000 + (row % 9000))}`,
  phoneZh: (row) => `138${String(10_000_000 + row)}`,
  street: (row) => `${row + 1} Mill Lane`,
  addressZh: (row) => `浙江省杭州市西湖区文三路${row + 1}号`,
  zip: (row) => String(10_001 + row),
  city: of("Leeds", "York", "Bath", "Hull"),
  cityZh: of("杭州", "上海", "成都", "广州"),
  state: of("NY", "CA", "TX"),
  country: of("United States", "France", "Japan"),
  countryCode: of("US", "FR", "JP"),
  gender: of("F", "M"),
  genderZh: of("女", "男"),
  age: (_, r) => String(18 + r.integer(60)),
  ageBand: of("18-24", "25-34", "35-44"),
  tier: of("Gold", "Silver", "Bronze"),
  tierZh: of("金卡", "银卡", "普通"),
  job: of("Engineer", "Teacher", "Nurse"),
  brand: of("Northmill", "Aldo Home", "Kestrel"),
  brandZh: of("山野", "木与光", "初见"),
  category: of("Home > Lighting", "Kitchen", "Textiles"),
  categoryZh: of("家居", "厨房", "家纺"),
  department: of("Dresses", "Tops", "Bottoms"),
  colour: of("Grey", "Oak", "Blue"),
  size: of("S", "M", "L", "XL"),
  spec: of("颜色:灰色;尺码:M", "颜色:原木色;尺码:L"),
  url: (row) => `https://shop.example/p/${row}`,
  image: (row) => `https://cdn.example/i/${row}.jpg`,
  paid: of("paid", "paid", "refunded", "partially_refunded"),
  fulfilled: of("fulfilled", "unfulfilled"),
  orderState: of("Shipped", "Shipped", "Cancelled", "Pending"),
  zhState: of("交易成功", "交易成功", "交易关闭", "已退款"),
  jdState: of("完成", "完成", "已取消", "等待收货"),
  transaction: of("Order", "Order", "Refund"),
  channel: of("Web", "iOS", "Android"),
  channelZh: of("淘宝", "京东", "小程序"),
  tag: of("new, gift", "sale", ""),
  helpful: (_, r) => `[${r.integer(4)}, ${4 + r.integer(4)}]`,
  weight: (_, r) => String(100 + r.integer(900)),
  percent: (_, r) => `${r.integer(60)}%`,
  decimal: (_, r) => (r.next() * 2 - 1).toFixed(6),
  one: () => "1",
  note: of("", "", "gift wrap please", "leave at door"),
  noteZh: of("", "", "尽快发货", "送礼请包装"),
};

function createAsin(seed: number): Random {
  return createRandom(seed + 1);
}

/** The cells of a column. Throws on an unknown nature, so that no family is measured on empty columns by mistake. */
export function makeCells(nature: string, rows: number, seed: number): string[] {
  const make = NATURES[nature];
  if (!make) throw new Error(`no such nature: ${nature}`);
  const random = createRandom(seed);
  return Array.from({ length: rows }, (_, row) => make(row, random));
}
