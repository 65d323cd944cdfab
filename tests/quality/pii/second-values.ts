import type { PersonalType } from "@/lib/domain/privacy/personal-types";
import { type Locale, luhnDigit, type Random } from "@/tests/quality/pii/personal-values";

/** A run of digits. */
export const run = (random: Random, length: number) =>
  Array.from({ length }, () => random.integer(10)).join("");
export const capital = (random: Random) => String.fromCharCode(65 + random.integer(26));
const hex = (random: Random, length: number) =>
  Array.from({ length }, () => "0123456789abcdef".charAt(random.integer(16))).join("");
const words = (text: string) => text.trim().split(/\s+/);

const FAMILIES = words(
  "张 王 李 赵 钱 孙 周 吴 郑 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜 戚 谢 邹 喻 柏 水 窦 章 云 苏 潘 葛 奚 范 彭 郎 鲁 韦 昌 马 苗 凤 花 方 俞 任 袁 柳 欧阳 皇甫 慕容",
);
const GIVENS = words(
  "子轩 雨桐 欣怡 浩宇 梦琪 一诺 俊熙 思涵 雅静 建军 淑华 桂兰 国强 玉梅 秀珍 晓明 小燕 志远 文静 海涛 丽华 艳红 天宇 佳琪 若兰 泽楷 明轩 可欣 依诺 铭泽 涵 瑶 峰 凡 宁 欣 亮 健 雪 玥 凌 晶 帅 龙 妍 博 航 毅 成 林",
);
const FIRSTS = words(
  "Emma Liam Noah Olivia Benjamin Isabella Henry Charlotte Theodore Harper Samuel Evelyn Jacob Abigail Logan Ella Jackson Scarlett Sebastian Victoria Nathan Penelope Gareth Bronwen Angus Morag Deepak Ananya Yusuf Leila Mateo Lucia Antoine Elodie Jurgen Sabine Kenji Naoko Xiaoling Jian Pavel Irina Chinedu Amara Caitlin Patrick Gwendolyn Marjorie Barry Trevor",
);
const LASTS = words(
  "Harrison Bennett Coleman Foster Griffin Hayes Jenkins Kelly Lawson Murphy Norris Owens Perkins Quinn Reynolds Sanders Tucker Vaughn Watkins Yates Zimmerman Llewellyn McGregor Iyer Chowdhury Abdullah Moreau Lefevre Hoffmann Bauer Yamamoto Zhou Novak Petrov Adeyemi O'Connor Delgado Ferreira Kowalczyk Lindgren",
);
const PLACES = words(
  "杭州市滨江区 苏州工业园区 广州市天河区 长沙市开福区 河北省石家庄市裕华区 江西省南昌市红谷滩区 贵州省贵阳市观山湖区 吉林省长春市朝阳区 天津市和平区 福建省泉州市晋江市 四川绵阳涪城区 山西省太原市小店区 湖北襄阳樊城区 海南省海口市龙华区 上海市闵行区莘庄镇 北京市海淀区中关村街道",
);
const WAYS = words(
  "江南大道 星湖街 体育西路 芙蓉中路一段 槐安东路 丰和中大道 林城西路 人民大街 南京路 世纪大道 临园路 并州北路 长虹路 国贸大道 都市路 丹棱街 花园巷 富强胡同",
);
const HOMES = words(
  "水晶城 华润橡树湾 恒大绿洲 融创玖樾台 中海国际社区 春江花月小区 祥和苑 丽景花园 教师公寓 工人新村 东湖花园 时代广场 创业大厦 天安数码城",
);
const AVENUES = [
  "Birch Street",
  "Main Street",
  "Lincoln Ave",
  "Jefferson Road",
  "Ocean Boulevard",
  "River Rd",
  "Meadow Lane",
  "Sycamore Drive",
  "5th Ave",
  "E 14th St",
  "Chestnut Court",
  "Old Mill Road",
  "Harbour View",
  "Rosewood Crescent",
  "Abbey Close",
  "St. James Place",
  "Elmwood Circle",
  "Peachtree Parkway",
];
const TOWNS = [
  "Springfield, IL 62704",
  "Phoenix, AZ 85004",
  "Nashville TN 37203",
  "Brooklyn, NY 11215-3302",
  "San Diego, California 92101",
  "Raleigh, NC 27601",
  "Tampa, FL 33602",
  "Madison, WI",
];
const BRITISH = [
  "London, N1 9GU",
  "Birmingham B15 2TT",
  "Cardiff CF10 1EP",
  "Glasgow, G12 8QQ",
  "Cambridge CB2 1TN",
  "York YO1 7HH",
];

/** Values of each type in other forms than the first corpus has. */
export const OTHER_VALUES: Record<PersonalType, (random: Random, locale: Locale) => string> = {
  name: (random, locale) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    if (locale === "zh") return one(FAMILIES) + one(GIVENS);
    return random.next() < 0.55
      ? `${one(FIRSTS)} ${one(LASTS)}`
      : random.next() < 0.15
        ? `${one(FIRSTS)} ${capital(random)}. ${one(LASTS)}`
        : one(FIRSTS);
  },
  phone: (random, locale) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const n = (length: number) => run(random, length);
    const lead = () => String(2 + random.integer(8));
    const mobile = `1${3 + random.integer(7)}${n(9)}`;
    return locale === "zh"
      ? one([
          mobile,
          mobile,
          mobile,
          mobile.replace(/^(\d{3})(\d{4})/, "$1 $2 "),
          mobile.replace(/^(\d{3})(\d{4})/, "$1.$2."),
          mobile.replace(/^(\d{4})(\d{3})/, "$1-$2-"),
          `0086${mobile}`,
          `(+86)${mobile}`,
          `${one(["0755", "0592", "0371", "029"])} ${lead().replace("9", "8")}${n(7)}`,
          `${one(["020", "025"])}-${lead().replace("9", "8")}${n(3)} ${n(4)}`,
          `+852-${lead()}${n(3)}-${n(4)}`,
          `00852 ${lead()}${n(7)}`,
          `+8869${n(8)}`,
          `02-2${n(3)}-${n(4)}`,
          `400 ${n(3)} ${n(4)}`,
          mobile.split("").join(" "),
        ])
      : one([
          `(${lead()}${n(2)})${lead()}${n(2)}-${n(4)}`,
          `${lead()}${n(2)} ${lead()}${n(2)} ${n(4)}`,
          `+1 (${lead()}${n(2)}) ${lead()}${n(2)}-${n(4)}`,
          `+1${lead()}${n(2)}${lead()}${n(6)}`,
          `${lead()}${n(2)}-${lead()}${n(2)}-${n(4)} ext 12`,
          `${lead()}${n(2)}/${lead()}${n(2)}-${n(4)}`,
          `07${n(9)}`,
          `+44 (0)7${n(3)} ${n(6)}`,
          `+447${n(9)}`,
          `0${one(["113", "131", "117"])} ${lead()}${n(2)} ${n(4)}`,
          `01${2 + random.integer(7)}${n(2)} ${n(6)}`,
          `+353 8${n(1)} ${n(3)} ${n(4)}`,
          `+49 15${n(1)} ${n(8)}`,
          `0${6 + random.integer(2)} ${n(2)} ${n(2)} ${n(2)} ${n(2)}`,
          `+31 6 ${n(8)}`,
          `+61 4${n(2)} ${n(3)} ${n(3)}`,
        ]);
  },
  email: (random) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const local = one([
      `${one(FIRSTS).toLowerCase()}.${one(LASTS).toLowerCase().replace("'", "")}`,
      `${one(FIRSTS).charAt(0).toLowerCase()}${one(LASTS).toLowerCase().replace("'", "")}${run(random, 2)}`,
      run(random, 8),
      `${hex(random, 5)}_${run(random, 3)}`,
      `${one(FIRSTS).toLowerCase()}+shop`,
    ]);
    const host = one([
      "gmail.com",
      "163.com",
      "qq.com",
      "foxmail.com",
      "web.de",
      "btinternet.com",
      "mail.ru",
      "sales.acme-tools.com",
      "students.example.edu",
      "126.com",
      "aliyun.com",
      "comcast.net",
    ]);
    return one([
      `${local}@${host}`,
      `${local}@${host}`,
      `${local}@${host}`,
      `${local} at ${host.replaceAll(".", " dot ")}`,
      `${local} (at) ${host.replaceAll(".", " (dot) ")}`,
      `${local}[at]${host}`,
      `${local}＠${host}`,
      `${local.replaceAll(".", " dot ")} at ${host.replaceAll(".", " dot ")}`,
    ]);
  },
  idCard: (random) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const two = (low: number, high: number) => String(low + random.integer(high - low + 1)).padStart(2, "0");
    const body = `${one(["350203", "430102", "130107", "520115", "220104", "120101", "460106", "140105", "410105", "500112"])}${one(["19", "19", "20"])}`;
    const year = body.endsWith("20") ? two(0, 8) : two(45, 99);
    const whole = `${body}${year}${two(1, 12)}${two(1, 28)}${run(random, 3)}`;
    const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce(
      (total, weight, at) => total + weight * Number(whole[at]),
      0,
    );
    const id = whole + "10X98765432".charAt(sum % 11);
    return one([
      id,
      id,
      id,
      id.toLowerCase(),
      id.replace(/^(\d{6})(\d{8})/, "$1-$2-"),
      id.replace(/^(.{6})(.{4})(.{4})/, "$1 $2 $3 "),
    ]);
  },
  passport: (random) => {
    const forms = [
      `E${run(random, 8)}`,
      `EJ${run(random, 7)}`,
      `G${run(random, 8)}`,
      `D${run(random, 8)}`,
      `H${run(random, 8)}`,
      `${capital(random)}${run(random, 8)}`,
      `${1 + random.integer(8)}${run(random, 8)}`,
      `${capital(random)}${capital(random)}${run(random, 6)}`,
      `C0${run(random, 1)}X${run(random, 5)}`,
      `E ${run(random, 8)}`,
    ];
    return forms[random.integer(forms.length)] as string;
  },
  bankCard: (random) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const [prefix, length] = one([
      ["621226", 19],
      ["622848", 19],
      ["623052", 19],
      ["622609", 16],
      ["439188", 16],
      ["5424", 16],
      ["2223", 16],
      ["3714", 15],
      ["3568", 16],
      ["620522", 19],
      ["6217", 18],
    ] as const);
    const body = prefix + run(random, length - prefix.length - 1);
    const card = body + luhnDigit(body);
    if (length === 15) return one([card, `${card.slice(0, 4)}-${card.slice(4, 10)}-${card.slice(10)}`]);
    return one([
      card,
      card,
      (card.match(/.{1,4}/g) ?? []).join(" "),
      (card.match(/.{1,4}/g) ?? []).join("-"),
      `${card.slice(0, 6)} ${card.slice(6)}`,
    ]);
  },
  plate: (random, locale) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const mixed = () =>
      Array.from({ length: 5 }, () => one([..."0123456789012345678901234567ABCDEFGHJK"])).join("");
    const city = one([..."粤京沪苏浙鲁皖川渝鄂湘冀豫晋黑吉辽闽赣桂"]) + one([..."ABCDEFGHJKL"]);
    const body = mixed().replace(/^[A-K]{5}$/, "8A123");
    const green = one([
      `D${run(random, 5)}`,
      `F${run(random, 5)}`,
      `${run(random, 5)}D`,
      `AD${run(random, 4)}`.replace("A", "D"),
    ]);
    const mainland = one([
      city + body,
      city + body,
      `${city}·${body}`,
      `${city} ${body}`,
      city + green,
      (city + body).toLowerCase(),
    ]);
    if (locale === "zh") return mainland;
    return one([
      mainland,
      `${capital(random)}${capital(random)}${run(random, 2)} ${capital(random)}${capital(random)}${capital(random)}`,
      `${run(random, 1)}${capital(random)}${capital(random)}${capital(random)}${run(random, 3)}`,
      `${capital(random)}${capital(random)}${capital(random)}-${run(random, 4)}`,
      `${"ABCEFGHJKLMN".charAt(random.integer(12))}${"BCDEFGHJKL".charAt(random.integer(10))} ${1000 + random.integer(9000)}`,
    ]);
  },
  address: (random, locale) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const n = (limit: number) => 1 + random.integer(limit);
    if (locale === "zh") {
      const room = one([`${n(33)}0${n(6)}`, `${n(33)}0${n(6)}室`, `${n(33)}0${n(6)}号`]);
      return one([
        `${one(PLACES)}${one(WAYS)}${n(2000)}号`,
        `${one(PLACES)}${one(WAYS)}${n(2000)}号${one(HOMES)}${n(40)}${one(["栋", "幢", "号楼"])}${n(4)}单元${room}`,
        `${one(PLACES)}${one(HOMES)}${n(20)}-${n(4)}-${n(30)}0${n(4)}`,
        `${one(HOMES)}${one(["一", "二", "三", "东", "西"])}区${n(40)}栋${room}`,
        `${one(WAYS)}${n(900)}弄${n(60)}号${n(6)}0${n(4)}室`,
        `${one(HOMES)}${n(30)}号楼${n(5)}单元${room}`,
        `${one(PLACES)}${one(HOMES)}${"ABCD".charAt(random.integer(4))}座${n(28)}楼`,
        `${one(PLACES)} ${one(WAYS)} ${n(300)}号`,
        `${one(WAYS)}与${one(WAYS)}交叉口${n(300)}号`.replace(/与.*口/, ""),
      ]);
    }
    const street = `${n(9800)} ${one(AVENUES)}`;
    return one([
      `${street}, ${one(TOWNS)}`,
      `${street} Apt ${n(40)}, ${one(TOWNS)}`,
      street,
      `${street}, Unit ${n(30)}`,
      `${n(250)} ${one(["Baker Street", "London Road", "The Avenue", "Mill Lane", "Park View"])}, ${one(BRITISH)}`,
      `Apartment ${n(60)}, ${n(200)} ${one(AVENUES)}, ${one(BRITISH)}`,
      `P.O. Box ${n(9000)}, ${one(TOWNS)}`,
      `${street}, #${n(90)}, ${one(TOWNS)}`,
    ]);
  },
  order: (random, locale) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const n = (length: number) => run(random, length);
    return locale === "zh"
      ? one([
          `1${n(18)}`,
          `2${n(17)}`,
          `2025${n(12)}`,
          `JD${n(12)}`,
          `TB${n(14)}`,
          `${2 + random.integer(7)}${n(10)}`,
          `P2024${n(10)}`,
          `NO.${n(9)}`,
          `240${n(3)}-${n(15)}`,
        ])
      : one([
          `1${n(2)}-${n(7)}-${n(7)}`,
          `#${1 + random.integer(9)}${n(4)}`,
          `${1 + random.integer(9)}${n(7)}`,
          `SO-${n(6)}`,
          `US${n(10)}`,
          `AB${n(6)}X`,
          `2024-${n(6)}`,
          `#W-${n(7)}`,
        ]);
  },
  tracking: (random, locale) => {
    const one = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;
    const n = (length: number) => run(random, length);
    return locale === "zh"
      ? one([
          `SF${n(12)}`,
          `SF1${n(12)}`,
          `YT${n(15)}`,
          `JDX0${n(11)}`,
          `JT5${n(12)}`,
          `DPK${n(12)}`,
          `75${n(12)}`,
          `46${n(13)}`,
          `9${n(12)}`,
          `E${capital(random)}${n(9)}CN`,
          `STO${n(12)}`,
          `YD${n(13)}`,
        ])
      : one([
          `1Z${hex(random, 6).toUpperCase()}${n(10)}`,
          `1Z 999 AA1 01 ${n(4)} ${n(4)}`,
          `${1 + random.integer(9)}${n(11)}`,
          `${n(4)} ${n(4)} ${n(4)}`.replace(/^0/, "8"),
          `9400 1${n(3)} ${n(4)} ${n(4)} ${n(4)} ${n(2)}`,
          `9205${n(18)}`,
          `CP${n(9)}US`,
          `JJD00${n(14)}`,
          `${1 + random.integer(9)}${n(9)}`,
          `GB${n(9)}GB`.replace("GB", "RN"),
          `TBA${n(12)}`,
        ]);
  },
  ip: (random) => {
    const forms = [
      `192.168.${random.integer(256)}.${1 + random.integer(254)}`,
      `10.${random.integer(256)}.${random.integer(256)}.${1 + random.integer(254)}`,
      `${40 + random.integer(180)}.${random.integer(256)}.${random.integer(256)}.${random.integer(256)}`,
      `172.${16 + random.integer(16)}.0.${1 + random.integer(254)}`,
      `2408:8${hex(random, 3)}:${hex(random, 4)}::${hex(random, 3)}`,
      `${["2001", "2a02", "240e"][random.integer(3)]}:${[1, 2, 3, 4, 5, 6, 7].map(() => hex(random, 4)).join(":")}`,
    ];
    return forms[random.integer(forms.length)] as string;
  },
  messenger: (random) => {
    const forms = [
      `wxid_${hex(random, 12)}`,
      `${["meng", "kaixin", "abc", "lulu", "Jason", "mao"][random.integer(6)]}${run(random, 4)}`,
      `${["rose", "little", "star"][random.integer(3)]}-${["moon", "cat", "blue"][random.integer(3)]}_${run(random, 2)}`,
      `${1 + random.integer(9)}${run(random, 8)}`,
      `${1 + random.integer(9)}${run(random, 5)}`,
      `${["zhangsan", "liwei", "wanghong"][random.integer(3)]}_${1980 + random.integer(25)}`,
    ];
    return forms[random.integer(forms.length)] as string;
  },
};
