/** Invented people and where they live, a language. Area says how built-up the place is. */
export type Area = "metro" | "suburb" | "town" | "country";

export const firstNames = {
  en: "Ada Alfie Amber Anya Arlo Beth Callum Cara Dean Della Ed Elsie Erin Finn Flora Gwen Hal Hana Imogen Iris Jade Joel Kit Lena Leo Maeve Miles Nell Noor Oscar Petra Quinn Ravi Rosa Saul Tess Theo Uma Vince Wren Yara Zach".split(
    " ",
  ),
  zh: "思远 雨桐 浩然 子涵 嘉怡 志强 秀兰 桂芳 建国 晓峰 欣妍 一诺 明轩 美玲 丽华 文博 若溪 天佑 玉珍 国栋 佳宁 海燕 俊杰 梦琪 振华 静怡 小龙 艳红 可欣 春生".split(
    " ",
  ),
};

export const surnames = {
  en: "Ashdown Barlby Coxhill Danforth Elstow Farrowby Gillmoss Harkett Inskip Jessamy Kellow Lunt Marrick Nethercott Oakshaw Penrice Quaife Rushby Stobart Thursby Upwell Varley Wexcombe Yarwood".split(
    " ",
  ),
  zh: "王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 朱 胡 林 郭 何 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾".split(
    " ",
  ),
};

export const places: Readonly<Record<"en" | "zh", Readonly<Record<Area, readonly string[]>>>> = {
  en: {
    metro: ["London", "Manchester", "Glasgow", "Toronto", "Melbourne"],
    suburb: ["Croydon", "Solihull", "Altrincham", "Oakville", "Reading"],
    town: ["Shrewsbury", "Kendal", "Ludlow", "Hexham", "Guelph"],
    country: ["Powys", "Northumberland", "Dorset", "Highland", "Cumbria"],
  },
  zh: {
    metro: ["上海", "北京", "深圳", "广州", "成都"],
    suburb: ["昆山", "佛山", "嘉兴", "廊坊", "东莞"],
    town: ["绍兴", "丽江", "桂林", "威海", "黄山"],
    country: ["安吉", "婺源", "腾冲", "平遥", "凤凰"],
  },
};
