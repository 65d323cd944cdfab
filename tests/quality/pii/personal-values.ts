import type { createRandom } from "@/lib/algorithms/random";
import type { PersonalType } from "@/lib/domain/privacy/personal-types";

export type Random = ReturnType<typeof createRandom>;
export type Locale = "zh" | "en";

export const pick = <T>(random: Random, from: readonly T[]): T => from[random.integer(from.length)] as T;
const chance = (random: Random, share: number) => random.next() < share;
export const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.integer(10)).join("");
const letters = (random: Random, count: number, from = "ABCDEFGHJKLMNPQRSTUVWXYZ") =>
  Array.from({ length: count }, () => from.charAt(random.integer(from.length))).join("");
const between = (random: Random, low: number, high: number) => low + random.integer(high - low + 1);
const list = (words: string) => words.trim().split(/\s+/);

const ZH_FAMILY = list(
  "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司马 上官 诸葛",
);
const ZH_GIVEN = list(
  "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 建华 建国 志强 秀兰 丽娟 晓东 海燕 志明 婷婷 雪梅 浩然 子涵 雨欣 梓轩 诗琪 宇航 思远 佳怡 俊杰 嘉豪 欣怡 一鸣 梦瑶 晓雯 文博 国栋 玉兰 春梅 红梅 振华 立新 小红 小军 丹丹 倩 莹 璐 晨曦 若曦 泽宇 天翔 美玲 淑芬 金凤 德华 学友 家辉 慧敏 凯 鑫 斌 波 辉 鹏 旭 琳 琪 薇 蕾 颖 云飞 永刚 长江 国庆 爱民 卫东",
);
const EN_GIVEN = list(
  "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Karen Emily Oliver Amelia Harry Isla Jack Ava Charlie Grace Thomas Sophia Hannah Daniel Matthew Anthony Laura Kevin Rachel Brian Megan Chloe Lucas Nora Ethan Zoe Priya Rahul Mohammed Fatima Carlos Sofia Pierre Camille Hans Greta Yuki Wei Ming Olga Ivan Kwame Aisha Declan Siobhan",
);
const EN_FAMILY = list(
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Patel Singh Kumar Khan Nguyen Chen Wang O'Brien McDonald Fitzgerald Schmidt Dubois Rossi Tanaka Okafor Hernandez Lopez Whitmore Hartley",
);
const CITIES = list(
  "浙江省杭州市西湖区 江苏省南京市鼓楼区 广东省深圳市南山区 四川省成都市武侯区 北京市朝阳区 上海市浦东新区 湖北省武汉市洪山区 山东省青岛市市南区 河南省郑州市金水区 福建省厦门市思明区 陕西省西安市雁塔区 重庆市渝北区 安徽省合肥市蜀山区 湖南省长沙市岳麓区 广西南宁市青秀区 云南省昆明市五华区 江苏省昆山市 浙江省义乌市 辽宁省大连市沙河口区 黑龙江省哈尔滨市道里区",
);
const ROADS = list(
  "文三路 中山北路 解放大道 人民路 学院路 建国门外大街 长江西路 科技二路 滨河大道 新华街 青年路 望江东路 天府三街 龙腾大道 和平里东街 幸福巷 南京西路 五一大道 朝阳北路 花城大道",
);
const ESTATES = list(
  "阳光花园 金色家园 绿城桂花园 万科城市花园 锦绣江南小区 翠苑新村 碧桂园 龙湖名都 东方公寓 明珠大厦 幸福小区 保利国际广场 紫金华府 和谐家园 世纪新城",
);
const STREETS = [
  "Maple Street",
  "Oak Avenue",
  "Washington Blvd",
  "Park Road",
  "Elm St",
  "Sunset Drive",
  "Cedar Lane",
  "2nd Avenue",
  "Lakeview Court",
  "Highland Ave",
  "Pine Ridge Road",
  "Church Street",
  "N Main St",
  "West 42nd Street",
  "Kings Road",
  "Victoria Terrace",
  "Willow Way",
  "Mill Lane",
  "Queen Street",
  "Spring Hill Drive",
];
const US_CITIES = [
  "Austin, TX 78701",
  "Portland, OR 97205",
  "Boston, MA 02118",
  "San Jose, CA 95112",
  "Denver, CO 80203",
  "Chicago, IL 60614",
  "Miami, FL 33131",
  "Seattle, WA 98109-4021",
  "Columbus, Ohio 43215",
  "New York, NY 10012",
];
const UK_CITIES = [
  "London SW1A 2AA",
  "Manchester M14 5TP",
  "Leeds LS6 3HN",
  "Bristol, BS8 1TH",
  "Edinburgh EH3 9DR",
  "Oxford OX1 3QD",
];
const HOSTS = list(
  "qq.com 163.com gmail.com outlook.com yahoo.co.uk hotmail.com icloud.com sina.com.cn company.co my-shop.net uni.edu example.org proton.me",
);

/** Values of each type as people write them; drawn without a look at what the detector knows. */
export const VALUES: Record<PersonalType, (random: Random, locale: Locale) => string> = {
  name: (random, locale) =>
    locale === "zh"
      ? pick(random, ZH_FAMILY) + pick(random, ZH_GIVEN)
      : chance(random, 0.6)
        ? `${pick(random, EN_GIVEN)} ${pick(random, EN_FAMILY)}`
        : pick(random, EN_GIVEN),
  phone: (random, locale) => (locale === "zh" ? chinesePhone(random) : westernPhone(random)),
  email: (random) => {
    const local = `${pick(random, EN_GIVEN).toLowerCase()}${pick(random, [".", "_", "", "-"])}${chance(random, 0.5) ? pick(random, EN_FAMILY).toLowerCase().replace("'", "") : digits(random, between(random, 2, 5))}`;
    const host = pick(random, HOSTS);
    const address = `${local}@${host}`;
    const form = random.integer(8);
    if (form === 0) return `${local} at ${host.replaceAll(".", " dot ")}`;
    if (form === 1) return `${local}(at)${host}`;
    if (form === 2) return `${local}[at]${host.replaceAll(".", "[dot]")}`;
    if (form === 3) return address.toUpperCase();
    if (form === 4) return `${local} @ ${host}`;
    return address;
  },
  idCard: (random) => {
    const region = pick(random, [
      "110105",
      "310115",
      "330106",
      "440305",
      "510107",
      "420111",
      "370202",
      "610113",
      "320106",
      "230102",
    ]);
    const birth = `${between(random, 1950, 2006)}${pad(between(random, 1, 12))}${pad(between(random, 1, 28))}`;
    const body = region + birth + digits(random, 3);
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const check = "10X98765432".charAt(
      weights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11,
    );
    const form = random.integer(6);
    const last = check === "X" && chance(random, 0.4) ? "x" : check;
    if (form === 0) return `${region} ${birth} ${body.slice(14)}${last}`;
    return body + last;
  },
  passport: (random) =>
    pick(random, [
      `E${digits(random, 8)}`,
      `E${letters(random, 1)}${digits(random, 7)}`,
      `G${digits(random, 8)}`,
      `${letters(random, 2)}${digits(random, 7)}`,
      `P${digits(random, 7)}`,
      digits(random, 9),
      `K${digits(random, 8)}`,
    ]),
  bankCard: (random) => {
    const [prefix, length] = pick(random, [
      ["622202", 19],
      ["621700", 19],
      ["6228", 19],
      ["622588", 16],
      ["4", 16],
      ["51", 16],
      ["55", 16],
      ["37", 15],
      ["6011", 16],
      ["625", 16],
    ] as const);
    const body = prefix + digits(random, length - prefix.length - 1);
    const card = body + luhnDigit(body);
    const form = random.integer(3);
    if (form === 0) return card;
    if (length === 15) return `${card.slice(0, 4)} ${card.slice(4, 10)} ${card.slice(10)}`;
    return (card.match(/.{1,4}/g) ?? []).join(form === 1 ? " " : "-");
  },
  plate: (random) => {
    const head =
      pick(random, [..."京沪粤浙苏鲁川豫鄂湘皖闽赣渝津陕晋冀辽吉黑蒙桂云贵琼甘宁青新藏"]) +
      letters(random, 1);
    const form = random.integer(4);
    const body =
      form === 0
        ? pick(random, ["D", "F"]) + digits(random, 5)
        : form === 1
          ? digits(random, 2) + letters(random, 1) + digits(random, 2)
          : form === 2
            ? letters(random, 1) + digits(random, 4)
            : digits(random, 5);
    return head + pick(random, ["", "", "·", " ", "-"]) + body;
  },
  address: (random, locale) => (locale === "zh" ? chineseAddress(random) : westernAddress(random)),
  order: (random, locale) =>
    pick(
      random,
      locale === "zh"
        ? [
            digits(random, 18).replace(/^0/, "2"),
            `2024${digits(random, 14)}`,
            `${between(random, 1, 9)}${digits(random, 11)}`,
            `E2024${digits(random, 12)}`,
            `DD-${digits(random, 10)}`,
          ]
        : [
            `${digits(random, 3)}-${digits(random, 7)}-${digits(random, 7)}`,
            `#${between(random, 10_000, 999_999)}`,
            `ORD-${digits(random, 8)}`,
            `${between(random, 1, 9)}${digits(random, 9)}`,
            `W${digits(random, 9)}`,
            `PO${digits(random, 7)}`,
          ],
    ),
  tracking: (random, locale) =>
    pick(
      random,
      locale === "zh"
        ? [
            `SF${digits(random, 13)}`,
            `YT${digits(random, 13)}`,
            `JD${digits(random, 13)}`,
            `JDVB${digits(random, 11)}`,
            `ZTO${digits(random, 12)}`,
            `77${digits(random, 13)}`,
            `43${digits(random, 13)}`,
            `JT${digits(random, 13)}`,
          ]
        : [
            `1Z${letters(random, 3)}${digits(random, 13)}`,
            `RB${digits(random, 9)}GB`,
            `LX${digits(random, 9)}CN`,
            `94${digits(random, 20)}`,
            `TBA${digits(random, 12)}`,
            digits(random, 12).replace(/^0/, "7"),
            `JD${digits(random, 16)}`,
          ],
    ),
  ip: (random) =>
    chance(random, 0.8)
      ? [
          between(random, 31, 223),
          between(random, 0, 255),
          between(random, 0, 255),
          between(random, 1, 254),
        ].join(".")
      : pick(random, [
          `2001:db8::${letters(random, 2, "0123456789abcdef")}:${letters(random, 4, "123456789abcdef")}`,
          Array.from({ length: 8 }, () => letters(random, 4, "123456789abcdef")).join(":"),
          `fe80::${letters(random, 4, "123456789abcdef")}:${letters(random, 3, "123456789abcdef")}`,
        ]),
  messenger: (random) =>
    pick(random, [
      `wxid_${letters(random, 8, "abcdefghijk0123456789")}`,
      `${pick(random, EN_GIVEN).toLowerCase()}_${digits(random, 4)}`,
      `${pick(random, ["xiaoyu", "lovely", "happy", "sunny", "tiantian"])}${digits(random, 3)}`,
      `${between(random, 1, 9)}${digits(random, between(random, 6, 9))}`,
    ]),
};

const pad = (value: number) => String(value).padStart(2, "0");

function chinesePhone(random: Random): string {
  const mobile = `1${between(random, 3, 9)}${digits(random, 9)}`;
  const [a, b, c] = [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)];
  const area = pick(random, ["010", "021", "0571", "0755", "028", "0512"]);
  return pick(random, [
    mobile,
    mobile,
    mobile,
    `${a} ${b} ${c}`,
    `${a}-${b}-${c}`,
    `+86 ${mobile}`,
    `+86${mobile}`,
    `86-${mobile}`,
    `${a}${b} ${c}`,
    `${area}-${between(random, 2, 8)}${digits(random, 7)}`,
    `(${area})${between(random, 2, 8)}${digits(random, 7)}`,
    `400-${digits(random, 3)}-${digits(random, 4)}`,
    `+852 ${between(random, 5, 9)}${digits(random, 3)} ${digits(random, 4)}`,
    `+886 9${digits(random, 2)} ${digits(random, 3)} ${digits(random, 3)}`,
    `09${digits(random, 2)}-${digits(random, 3)}-${digits(random, 3)}`,
    full(mobile),
  ]);
}

function westernPhone(random: Random): string {
  const area = `${between(random, 2, 9)}${digits(random, 2)}`;
  const office = `${between(random, 2, 9)}${digits(random, 2)}`;
  const line = digits(random, 4);
  return pick(random, [
    `(${area}) ${office}-${line}`,
    `${area}-${office}-${line}`,
    `${area}.${office}.${line}`,
    `+1 ${area} ${office} ${line}`,
    `+1-${area}-${office}-${line}`,
    `1-${area}-${office}-${line}`,
    `+44 7${digits(random, 3)} ${digits(random, 6)}`,
    `07${digits(random, 3)} ${digits(random, 6)}`,
    `020 7${digits(random, 3)} ${digits(random, 4)}`,
    `+44 20 7${digits(random, 3)} ${digits(random, 4)}`,
    `0161 4${digits(random, 2)} ${digits(random, 4)}`,
    `+49 30 ${digits(random, 6)}`,
    `+33 6 ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`,
    `+34 6${digits(random, 2)} ${digits(random, 3)} ${digits(random, 3)}`,
    `+39 3${digits(random, 2)} ${digits(random, 7)}`,
  ]);
}

function chineseAddress(random: Random): string {
  const road = `${pick(random, ROADS)}${between(random, 1, 999)}号`;
  const block = `${between(random, 1, 30)}${pick(random, ["栋", "幢", "号楼", "座"])}`;
  const unit = `${between(random, 1, 6)}单元`;
  const room = `${between(random, 1, 30)}0${between(random, 1, 4)}${pick(random, ["室", "", "房"])}`;
  const city = pick(random, CITIES);
  const estate = pick(random, ESTATES);
  return pick(random, [
    city + road,
    city + road + estate + block + room,
    city + estate + block + unit + room,
    road + block + room,
    estate + block + unit + room,
    `${city} ${road} ${estate}${block}`,
    road,
    `${city}${estate}${block}`,
  ]);
}

function westernAddress(random: Random): string {
  const street = `${between(random, 1, 9999)} ${pick(random, STREETS)}`;
  const unit = pick(random, [
    "",
    `, Apt ${between(random, 1, 40)}B`,
    ` Unit ${between(random, 1, 99)}`,
    `, Suite ${between(random, 100, 900)}`,
    ` #${between(random, 1, 50)}`,
  ]);
  return pick(random, [
    `${street}${unit}, ${pick(random, US_CITIES)}`,
    street,
    `${between(random, 1, 200)} ${pick(random, ["High Street", "Station Road", "Church Lane", "Victoria Road"])}, ${pick(random, UK_CITIES)}`,
    `Flat ${between(random, 1, 20)}, ${street}, ${pick(random, UK_CITIES)}`,
    `PO Box ${between(random, 100, 9999)}`,
    `${street}${unit}`,
  ]);
}

export function luhnDigit(body: string): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const value = Number(body[body.length - 1 - at]);
    const doubled = at % 2 === 0 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}

/** ASCII digits and letters as full-width ones. */
export function full(text: string): string {
  return text.replace(/[0-9A-Za-z@.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
