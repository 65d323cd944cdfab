const words = (text: string) => text.trim().split(/\s+/);
const items = (text: string) => text.trim().split(/\s*,\s*/);

/** Names of the third corpus, others than those of the first two: also rare ones, and of many countries. */
export const THIRD_FAMILIES = words(
  "黄 林 何 郭 罗 梁 宋 唐 许 邓 傅 曾 彭 吕 卢 蔡 贾 丁 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 洪 翟 安 颜 倪 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 丛 焦 向 柳 邢 岳 齐 梅 莫 庄 辛 管 祝 左 涂 谷 时 舒 耿 牟 卜 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 成 游 裴 席 覃 翁 霍 屈 甘 褚 瞿 阮 蔺 闵 佘 巩 粟 谌 晏 鄢 上官 司马 欧阳 诸葛 夏侯 令狐 尉迟",
);
export const THIRD_GIVENS = words(
  "念慈 承泽 书瑶 知微 怀瑾 予墨 亦舒 清和 长庚 福生 翠花 招娣 冬青 秋实 锦程 若溪 沐阳 景行 逸尘 安澜 望舒 星野 南乔 北辰 嘉树 芷若 碧云 瑞雪 鸿飞 永年 维汉 保国 爱莲 银花 水根 木兰 家骏 启航 宗翰 思齐 君昊 慕白 采薇 听雨 云帆 月华 凤仪 德厚 孝贤 立人 开平 广林 洪涛 庆丰 兆辉 树人 振邦 晓岚 巧玲 素贞 美兰 佩君 淑仪 宜静 子衿 语冰 诗韵 画屏 楠 珂 琛 骁 奕 岚 倩 薇 栋 锐 钰 萱 彤 瑾",
);
export const THIRD_GIVEN_NAMES = words(
  "Aaron Adele Agnes Alvin Amelia Arnold Audrey Beatrice Bernard Blake Bridget Byron Camille Cecil Celeste Clarence Claudia Clifford Constance Cordelia Curtis Daphne Darren Delores Desmond Dominic Doreen Edith Edgar Edmund Eileen Elaine Ellis Elsie Ernest Esther Eugene Felicity Fernando Francesca Freya Gerald Gilbert Giselle Gregory Guadalupe Gustavo Harriet Harvey Hector Heidi Herbert Hugo Imogen Ingrid Irene Ismail Jasper Jerome Joanne Jocelyn Juanita Judith Kaitlyn Karen Katrina Keisha Kieran Kirsten Lakshmi Lamar Latoya Leonard Leopold Lorraine Louise Lucinda Luther Mabel Malcolm Marcela Marcus Margot Marjan Maureen Mildred Miriam Mohammed Monique Muriel Nadia Neville Nigel Noreen Oscar Pamela Percy Phoebe Priyanka Quentin Rafael Raquel Reginald Rhonda Rosalind Roxanne Rupert Sabrina Salvador Shirley Siobhan Stefan Svetlana Tabitha Tamika Tariq Theresa Thelma Tobias Trudy Ursula Valerie Vernon Vivian Wallace Wendell Wilfred Winifred Yolanda Yvette Zachary Zainab",
);
export const THIRD_LAST_NAMES = words(
  "Abernathy Acosta Aguirre Albright Alvarado Appleton Archibald Baxter Beckett Blackburn Blanchard Boyle Bradshaw Brennan Buchanan Cabrera Callahan Cameron Carmichael Castellanos Chadwick Chaudhry Christensen Clements Connolly Crawford Cunningham Dalton Davenport Desjardins Donnelly Drummond Eastwood Eldridge Escobar Fairchild Farrell Finnegan Fitzgerald Fleming Forsyth Gallagher Garrison Goldstein Goodwin Grantham Gupta Hargreaves Haverford Hendricks Hennessy Higgins Hollingsworth Hutchinson Ibrahim Jankowski Jorgensen Kaufman Kavanagh Kirkpatrick Kruger Lachance Lancaster Langley Lockhart Lombardi Macdonald Mahoney Mendoza Merriweather Middleton Montgomery Mukherjee Nakamura Nguyen Nichols Obrien Okafor Oliveira Osborne Pemberton Pettigrew Pickering Quintero Radcliffe Ramaswamy Reinhardt Robertson Rosenberg Rutherford Sandoval Schneider Sheridan Sinclair Stephenson Sutherland Tanaka Thornton Underwood Valdez Vasquez Venkatesan Wadsworth Weatherby Whitfield Wilkinson Winslow Worthington Yamaguchi",
);

export const THIRD_BRANDS = {
  zh: words(
    "华为 小米 海尔 美的 格力 安踏 李宁 老干妈 王老吉 周大福 张小泉 康师傅 白象 方太 高露洁 马应龙 金龙鱼 苏泊尔 欧莱雅 施华蔻 雷蛇 罗技 范思哲 纪梵希 沙宣 康佳 安利 花西子",
  ),
  en: items(
    "Samsung, Apple, Calvin Klein, Tommy Hilfiger, Ralph Lauren, Michael Kors, Kate Spade, Jack Daniels, Levi's, Dr. Martens, Tory Burch, Betty Crocker, Mary Kay, Estee Lauder, Vera Wang, Hugo Boss, Under Armour, Hamilton Beach, Fender, Fisher Price, Trader Joe's, Dyson, Philips, Eddie Bauer, Jimmy Choo, Ray Ban, Home Depot",
  ),
};
export const THIRD_GOODS = {
  zh: words(
    "电饭煲 连衣裙 耳机 平板 热水器 洗面奶 牛奶 苹果 键盘 书包 花生油 黄桃罐头 石榴 金桔 白酒 高跟鞋 毛衣 安全座椅 文具盒 应急灯 马克杯 方便面 温度计 常温奶 路由器 江米酒",
  ),
  en: items(
    "kettle, blender, Guitar Strings, Jeans, dress, Coffee Maker, phone, Yoga Mat, lamp, Sweater, Water Bottle, Air Fryer, Gift Card, Rose Gold Watch, Ginger Tea, Amber Necklace, Crystal Vase, Summer Dress, Hunter Green Coat",
  ),
};
export const THIRD_TOWNS = {
  zh: words(
    "北京 上海 杭州 金华 温州 常州 安庆 高雄 石家庄 张家口 连云港 马鞍山 江西 成都 景德镇 康定 安阳 乐山",
  ),
  en: items(
    "London, Paris, Houston, Austin, Charlotte, Sydney, San Diego, Santa Monica, St. Louis, New York, Los Angeles, San Jose, Virginia Beach, Madison, Florence, Lincoln, Salt Lake City, Victoria, Hong Kong, North Carolina",
  ),
};
export const THIRD_DAYS = items(
  "Monday, Friday, Christmas, Black Friday, Easter Sunday, Mother's Day, Thanksgiving, New Year, Prime Day, May, June, April",
);
