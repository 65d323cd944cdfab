const words = (text: string) => text.trim().split(/\s+/);

/** Names and places of the second corpus, others than the first one's. */
export const FAMILIES = words(
  "张 王 李 赵 钱 孙 周 吴 郑 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 尤 许 何 吕 施 张 孔 曹 严 华 金 魏 陶 姜 戚 谢 邹 喻 柏 水 窦 章 云 苏 潘 葛 奚 范 彭 郎 鲁 韦 昌 马 苗 凤 花 方 俞 任 袁 柳 欧阳 皇甫 慕容",
);
export const GIVENS = words(
  "子轩 雨桐 欣怡 浩宇 梦琪 一诺 俊熙 思涵 雅静 建军 淑华 桂兰 国强 玉梅 秀珍 晓明 小燕 志远 文静 海涛 丽华 艳红 天宇 佳琪 若兰 泽楷 明轩 可欣 依诺 铭泽 涵 瑶 峰 凡 宁 欣 亮 健 雪 玥 凌 晶 帅 龙 妍 博 航 毅 成 林",
);
export const FIRSTS = words(
  "Emma Liam Noah Olivia Benjamin Isabella Henry Charlotte Theodore Harper Samuel Evelyn Jacob Abigail Logan Ella Jackson Scarlett Sebastian Victoria Nathan Penelope Gareth Bronwen Angus Morag Deepak Ananya Yusuf Leila Mateo Lucia Antoine Elodie Jurgen Sabine Kenji Naoko Xiaoling Jian Pavel Irina Chinedu Amara Caitlin Patrick Gwendolyn Marjorie Barry Trevor",
);
export const LASTS = words(
  "Harrison Bennett Coleman Foster Griffin Hayes Jenkins Kelly Lawson Murphy Norris Owens Perkins Quinn Reynolds Sanders Tucker Vaughn Watkins Yates Zimmerman Llewellyn McGregor Iyer Chowdhury Abdullah Moreau Lefevre Hoffmann Bauer Yamamoto Zhou Novak Petrov Adeyemi O'Connor Delgado Ferreira Kowalczyk Lindgren",
);
export const PLACES = words(
  "杭州市滨江区 苏州工业园区 广州市天河区 长沙市开福区 河北省石家庄市裕华区 江西省南昌市红谷滩区 贵州省贵阳市观山湖区 吉林省长春市朝阳区 天津市和平区 福建省泉州市晋江市 四川绵阳涪城区 山西省太原市小店区 湖北襄阳樊城区 海南省海口市龙华区 上海市闵行区莘庄镇 北京市海淀区中关村街道",
);
export const WAYS = words(
  "江南大道 星湖街 体育西路 芙蓉中路一段 槐安东路 丰和中大道 林城西路 人民大街 南京路 世纪大道 临园路 并州北路 长虹路 国贸大道 都市路 丹棱街 花园巷 富强胡同",
);
export const HOMES = words(
  "水晶城 华润橡树湾 恒大绿洲 融创玖樾台 中海国际社区 春江花月小区 祥和苑 丽景花园 教师公寓 工人新村 东湖花园 时代广场 创业大厦 天安数码城",
);
export const AVENUES = [
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
export const TOWNS = [
  "Springfield, IL 62704",
  "Phoenix, AZ 85004",
  "Nashville TN 37203",
  "Brooklyn, NY 11215-3302",
  "San Diego, California 92101",
  "Raleigh, NC 27601",
  "Tampa, FL 33602",
  "Madison, WI",
];
export const BRITISH = [
  "London, N1 9GU",
  "Birmingham B15 2TT",
  "Cardiff CF10 1EP",
  "Glasgow, G12 8QQ",
  "Cambridge CB2 1TN",
  "York YO1 7HH",
];
