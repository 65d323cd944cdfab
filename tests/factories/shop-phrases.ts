import type { NeedType } from "@/lib/domain/needs/need-type";

/** How often a need is voiced in a week: `age` is weeks before the newest document, 0 the last one. */
type Course = (age: number) => number;

const steady: Course = () => 1;
const rising: Course = (age) => 0.5 + 2.2 * Math.exp(-age / 8);
const fading: Course = (age) => 0.2 + 1.6 * (1 - Math.exp(-age / 10));
const surging: Course = (age) => (age === 0 ? 22 : 0.8);

export interface PlannedNeed {
  readonly key: number;
  readonly type: NeedType;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly weight: number;
  readonly course: Course;
  /** Products it is said about, by position in PRODUCTS; empty means any. */
  readonly products: readonly number[];
  /** Personas that say it more, by key. */
  readonly personas: readonly number[];
  /** -1 to 1. */
  readonly sentiment: number;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

export const PRODUCTS = [
  ["Canvas tote, olive", "Bags", 129],
  ["Commuter backpack 22 L", "Bags", 399],
  ["Steel bottle 500 ml", "Kitchen", 149],
  ["Glass teapot 900 ml", "Kitchen", 189],
  ["Clamp desk lamp", "Home", 259],
  ["Memory travel pillow", "Bedding", 119],
  ["Waffle cotton towel", "Bedding", 79],
  ["Corner wall shelf", "Home", 229],
  ["Bamboo lunch box", "Kitchen", 99],
  ["Packing cubes, set of 4", "Bags", 159],
  ["Linen pillowcase", "Bedding", 89],
  ["Ceramic night light", "Home", 139],
] as const;

export const PERSONAS = [
  { key: 1, nameEn: "Daily commuters", nameZh: "通勤上班族" },
  { key: 2, nameEn: "Tea drinkers", nameZh: "爱喝茶的人" },
  { key: 3, nameEn: "Nest builders", nameZh: "布置小家的人" },
  { key: 4, nameEn: "Frequent travellers", nameZh: "常出差的人" },
] as const;

const need = (
  key: number,
  type: NeedType,
  names: readonly [en: string, zh: string],
  weight: number,
  course: Course,
  products: readonly number[],
  personas: readonly number[],
  sentiment: number,
  en: readonly string[],
  zh: readonly string[],
): PlannedNeed => ({
  key,
  type,
  nameEn: names[0],
  nameZh: names[1],
  weight,
  course,
  products,
  personas,
  sentiment,
  en,
  zh,
});

export const NEEDS: readonly PlannedNeed[] = [
  need(
    1,
    "complaint",
    ["Zip comes apart", "拉链容易坏"],
    1.6,
    rising,
    [1, 9],
    [1, 4],
    -0.8,
    [
      "the zip came apart after two weeks",
      "one tooth of the zipper broke already",
      "the zipper gets stuck every morning",
    ],
    ["拉链用了两周就坏了", "拉链经常卡住", "拉链的齿掉了一颗"],
  ),
  need(
    2,
    "praise",
    ["Keeps drinks warm", "保温效果好"],
    1.5,
    steady,
    [2, 3],
    [1, 2],
    0.85,
    [
      "my tea is still hot at four in the afternoon",
      "keeps coffee warm all day",
      "it holds the heat really well",
    ],
    ["早上泡的茶下午还是热的", "保温效果特别好", "一整天都能喝到热水"],
  ),
  need(
    3,
    "complaint",
    ["Parcel arrives late", "快递太慢"],
    1.4,
    fading,
    [],
    [],
    -0.6,
    ["the parcel took nine days", "delivery was far too slow", "it arrived a week later than promised"],
    ["快递走了九天", "物流实在太慢", "比说好的时间晚了一个星期"],
  ),
  need(
    4,
    "wish",
    ["More colours", "希望颜色更多"],
    1,
    steady,
    [0, 6, 10],
    [3],
    0.1,
    ["I wish it came in dark blue", "please make more colours", "a plain black one would be great"],
    ["要是有深蓝色就好了", "希望颜色再多一些", "想要一个纯黑色的"],
  ),
  need(
    5,
    "question",
    ["Can it go in the dishwasher", "能不能用洗碗机"],
    0.9,
    steady,
    [2, 3, 8],
    [2],
    0,
    ["can it go in the dishwasher?", "is the lid dishwasher safe?", "does the machine wash harm it?"],
    ["可以放进洗碗机吗", "盖子能用洗碗机洗吗", "洗碗机洗了会不会变形"],
  ),
  need(
    6,
    "praise",
    ["Soft on the skin", "手感柔软"],
    1.3,
    steady,
    [5, 6, 10],
    [3, 4],
    0.9,
    ["so soft on the skin", "the fabric feels lovely", "softer than any towel I own"],
    ["摸起来特别柔软", "面料贴着皮肤很舒服", "比家里的毛巾都软"],
  ),
  need(
    7,
    "complaint",
    ["Light flickers", "灯光会闪"],
    0.9,
    surging,
    [4, 11],
    [3],
    -0.75,
    [
      "the light flickers at the lowest level",
      "it started to flicker after a month",
      "flickering gives me a headache",
    ],
    ["调到最暗灯光会闪", "用了一个月灯就开始闪", "灯闪得眼睛疼"],
  ),
  need(
    8,
    "complaint",
    ["Lid is hard to open", "盖子难打开"],
    1,
    steady,
    [2, 8],
    [2],
    -0.55,
    ["the lid is hard to open with one hand", "my mother cannot open the lid", "I need pliers for that lid"],
    ["盖子一只手打不开", "妈妈拧不开这个盖子", "盖子紧得要用钳子"],
  ),
  need(
    9,
    "praise",
    ["Looks good in the room", "摆着好看"],
    1.2,
    steady,
    [4, 7, 11],
    [3],
    0.8,
    ["looks great on my desk", "fits the room perfectly", "prettier than in the photos"],
    ["摆在桌上很好看", "和房间很搭", "比照片还要漂亮"],
  ),
  need(
    10,
    "wish",
    ["Clearer instructions", "说明书再清楚些"],
    0.7,
    steady,
    [4, 7],
    [3],
    -0.2,
    [
      "the manual should show every screw",
      "clearer instructions would help",
      "a short film on how to mount it, please",
    ],
    ["说明书应该把每颗螺丝画出来", "安装说明能再清楚点就好了", "希望有个安装视频"],
  ),
  need(
    11,
    "complaint",
    ["Smaller than in the photos", "比图片小"],
    0.8,
    steady,
    [0, 7, 9],
    [4],
    -0.6,
    ["much smaller than in the photos", "I expected it to be bigger", "my laptop does not fit"],
    ["比图片上小很多", "以为会更大一点", "电脑放不进去"],
  ),
  need(
    12,
    "question",
    ["How do I return it", "怎么退货"],
    0.6,
    steady,
    [],
    [],
    -0.1,
    ["how do I return it?", "who pays for sending it back?", "how long may I keep it before a return?"],
    ["请问怎么退货", "退货的运费谁出", "几天之内可以退"],
  ),
];

/** Said beside a need and about none of them. */
export const FILLERS = {
  en: ["bought it for my sister", "this is my second order", "used it for a month now"],
  zh: ["给妹妹买的", "第二次买了", "用了一个月来说说"],
} as const;
