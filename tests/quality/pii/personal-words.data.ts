const list = (words: string) => words.trim().split(/\s+/);

/** Names and places of the first corpus. */
export const ZH_FAMILY = list(
  "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司马 上官 诸葛",
);
export const ZH_GIVEN = list(
  "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 建华 建国 志强 秀兰 丽娟 晓东 海燕 志明 婷婷 雪梅 浩然 子涵 雨欣 梓轩 诗琪 宇航 思远 佳怡 俊杰 嘉豪 欣怡 一鸣 梦瑶 晓雯 文博 国栋 玉兰 春梅 红梅 振华 立新 小红 小军 丹丹 倩 莹 璐 晨曦 若曦 泽宇 天翔 美玲 淑芬 金凤 德华 学友 家辉 慧敏 凯 鑫 斌 波 辉 鹏 旭 琳 琪 薇 蕾 颖 云飞 永刚 长江 国庆 爱民 卫东",
);
export const EN_GIVEN = list(
  "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Karen Emily Oliver Amelia Harry Isla Jack Ava Charlie Grace Thomas Sophia Hannah Daniel Matthew Anthony Laura Kevin Rachel Brian Megan Chloe Lucas Nora Ethan Zoe Priya Rahul Mohammed Fatima Carlos Sofia Pierre Camille Hans Greta Yuki Wei Ming Olga Ivan Kwame Aisha Declan Siobhan",
);
export const EN_FAMILY = list(
  "Smith Johnson Williams Brown Jones Garcia Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Patel Singh Kumar Khan Nguyen Chen Wang O'Brien McDonald Fitzgerald Schmidt Dubois Rossi Tanaka Okafor Hernandez Lopez Whitmore Hartley",
);
export const CITIES = list(
  "浙江省杭州市西湖区 江苏省南京市鼓楼区 广东省深圳市南山区 四川省成都市武侯区 北京市朝阳区 上海市浦东新区 湖北省武汉市洪山区 山东省青岛市市南区 河南省郑州市金水区 福建省厦门市思明区 陕西省西安市雁塔区 重庆市渝北区 安徽省合肥市蜀山区 湖南省长沙市岳麓区 广西南宁市青秀区 云南省昆明市五华区 江苏省昆山市 浙江省义乌市 辽宁省大连市沙河口区 黑龙江省哈尔滨市道里区",
);
export const ROADS = list(
  "文三路 中山北路 解放大道 人民路 学院路 建国门外大街 长江西路 科技二路 滨河大道 新华街 青年路 望江东路 天府三街 龙腾大道 和平里东街 幸福巷 南京西路 五一大道 朝阳北路 花城大道",
);
export const ESTATES = list(
  "阳光花园 金色家园 绿城桂花园 万科城市花园 锦绣江南小区 翠苑新村 碧桂园 龙湖名都 东方公寓 明珠大厦 幸福小区 保利国际广场 紫金华府 和谐家园 世纪新城",
);
export const STREETS = [
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
export const US_CITIES = [
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
export const UK_CITIES = [
  "London SW1A 2AA",
  "Manchester M14 5TP",
  "Leeds LS6 3HN",
  "Bristol, BS8 1TH",
  "Edinburgh EH3 9DR",
  "Oxford OX1 3QD",
];
export const HOSTS = list(
  "qq.com 163.com gmail.com outlook.com yahoo.co.uk hotmail.com icloud.com sina.com.cn company.co my-shop.net uni.edu example.org proton.me",
);
