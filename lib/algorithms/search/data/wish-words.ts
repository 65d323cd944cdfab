/**
 * How people say what they want, and how titles say it: `said | titles' words`, one way. What is said matches anywhere
 * in a query, whatever stands between the parts that ~ joins.
 */
const LINES = `
脸干, 皮肤干, 干燥, 起皮, 脱皮, 缺水, 太干, 干巴巴, 紧绷, 拔干, 干~难受, dry face, flaky skin, dehydrated, tight skin | 补水, 保湿, 滋润
出油, 油光, 油腻, 大油田, 油田, 油皮, 满脸油, 爱出油, 油乎乎, 泛油, oily face, greasy skin, shiny face | 控油, 清爽, 油性
长痘, 痘痘, 痘, 冒痘, 爆痘, 闭口, 青春痘, 粉刺, 痘坑, pimples, zits | 祛痘, 去痘, 抗痘, 痘印, 痘痘
黑头, 草莓鼻, 鼻子~黑, 白头 | 去黑头, 黑头, 毛孔, 清洁
毛孔大, 毛孔粗大, 毛孔粗, 大毛孔, large pores, big pores | 毛孔, 收缩毛孔, 细致毛孔
变白, 皮肤黑, 脸黑, 黑黄, 晒黑, 发黄, 蜡黄, 暗沉, 暗黄, 白一点, 想白, 白回来, 白白的, 白嫩, 脸色, 气色不好, dull skin, dull face, get fairer, even skin tone, glow | 美白, 提亮, 亮肤, 嫩白
斑, 雀斑, 晒斑, 长斑, 黄褐斑, 斑点, freckles, age spots | 淡斑, 祛斑, 色斑, 美白
皱纹, 细纹, 显老, 变老, 衰老, 抗老, 法令纹, 鱼尾纹, 老化, 年轻, 熟龄, 妈妈用, 给妈妈, 老妈, 婆婆, look younger, crow's feet, aging skin, mature skin, for mom, for mother | 抗皱, 紧致, 淡化细纹, 抗衰老, 细纹
松弛, 松垮, 下垂, 垮, sagging, saggy | 紧致, 提拉
熬夜, 黑眼圈, 熊猫眼, 眼袋, 眼睛肿, 眼周, 眼下, 眼角, 眼皮, tired eyes, puffy eyes, eye area | 眼霜, 眼部, 黑眼圈, 眼膜
容易过敏, 过敏, 敏感, 泛红, 红血丝, 刺痛, 娇嫩, 脆弱, 温和不刺激, 不刺激, redness, irritated skin, easily irritated | 敏感, 舒缓, 温和, 抗敏, 修护
卸妆, 卸掉, 卸干净, 洗掉~妆, 去妆, 擦掉妆, 把妆, remove makeup, take off makeup, taking off makeup | 卸妆
洗脸, 洗~脸, 脸洗, 洁面, wash my face, washing face, clean face, face soap | 洗面奶, 洁面
洗完脸, 拍~脸, 洗脸后, after washing face | 爽肤水, 化妆水, 乳液
敷脸, 敷~脸, 贴脸, 敷的, 敷在脸 | 面膜
擦脸, 抹脸, 涂脸, 搽脸, 脸上抹, 脸上擦 | 面霜, 乳液, 霜
擦手, 手干, 手粗, 手裂, 手上, 手部, 裂口, dry hands, cracked hands | 护手霜, 手霜
嘴干, 嘴唇干, 嘴巴干, 唇干, 嘴唇~皮, 嘴唇起皮, 嘴巴起皮, dry lips, chapped lips | 润唇膏, 护唇膏, 滋润唇膏, 唇膏
涂嘴, 涂嘴巴, 嘴上, 抹嘴, 嘴唇~颜色, 嘴唇~色, 烈焰红唇, 姨妈色, 斩男色, 显白~色号 | 口红, 唇膏, 唇彩
防晒, 晒伤, 不晒黑, 太阳, 紫外线, 怕晒, 海边, 沙滩, 军训, 暴晒, 晒, sunburn, beach, uv | 防晒
遮~痘, 遮~斑, 遮~黑眼圈, 盖住, 遮住, 遮盖, 遮一下, cover up, cover blemishes, hide dark circles | 遮瑕, 粉底
上妆, 打底, 底妆, 不卡粉, 卡粉, 浮粉, 假白, 不脱妆, 持妆, 脱妆, base makeup | 粉底, 粉底液, 气垫, 底妆, 隔离, 持妆
妆前, 隔离 | 隔离, 妆前
定妆, 补妆, set makeup, touch up | 散粉, 粉饼, 蜜粉, 定妆
睫毛, 睫毛~长, 睫毛~翘, 眼睛~大, 刷睫毛, longer lashes | 睫毛膏
画眼, 画眼线, 眼线, 手残 | 眼线笔, 眼线
画眉, 眉毛, 修眉, draw eyebrows | 眉笔, 眉粉
脸颊红, 脸上红红, rosy cheeks | 腮红
不晕, 晕妆, 熊猫, 不花, 花妆, 不掉色, 沾杯, smudge | 防水, 持久, 不晕染
洗头, 头油, 头发油, 头皮痒, hair wash | 洗发, 洗发水, 去屑
头屑, 头皮屑, 掉皮屑 | 去屑, 洗发
头发干, 头发毛躁, 毛躁, 分叉, 枯黄, 烫染, frizzy hair, dry hair, damaged hair | 护发, 发膜, 滋养, 修护, 柔顺
掉头发, 脱发, 秃, 发量, 掉发, losing hair, hair falling | 防脱, 育发
洗澡, 冲澡, 泡澡, shower, bath | 沐浴露, 沐浴
身上干, 身体干, 腿干, 腿~起皮, 鸡皮, 全身, dry body, dry legs | 身体乳, 润肤乳, 身体
身上香, 香香的, 好闻~喷, 有味道~身上, smell nice, smell good | 香水, 香氛
刮胡子, 胡子, 胡须, shaving, beard | 剃须, 须后
男生, 男朋友, 老公, 男的, 男孩, 爸爸, 爷们, 小伙, 男人, 直男, boyfriend, husband, guys, dad, father | 男士
女生, 女朋友, 老婆, 女孩, 闺蜜, girlfriend, wife | 女士, 女
送人, 送礼, 送女友, 送女朋友, 送妈妈, 送朋友, 生日礼物, 过节, 情人节, 礼物, birthday gift, valentine | 礼盒, 套装
一整套, 全套, 一套, 整套, 成套, complete set, whole set | 套装, 套组
出差, 旅游, 旅行, 出门带, 随身, 包里, 坐飞机, travel, on the go | 旅行装, 便携
死皮, 角质, 鸡皮肤, 粗糙, rough skin, dead skin | 去角质, 磨砂
孕妇能用, 怀孕, 孕期, pregnant | 孕妇
宝宝能用, 小朋友用, 小孩用, 小宝宝 | 婴儿, 儿童, 宝宝
晒后, 晒伤了, after sun | 晒后, 修复, 芦荟
晚上用, 睡觉用, 睡前, 晚上睡觉, 过夜, before bed, at night, overnight | 晚霜, 夜间, 睡眠
懒人, 不用洗, 免洗 | 免洗, 睡眠面膜
大牌, 名牌 | 专柜, 正品
显瘦, 遮肉, 藏肉, 胖, 微胖, 胖妹妹, hide belly, flattering, slimming | 显瘦, 宽松, 大码, 修身
不勒, 勒, 舒服~穿, 宽松点 | 宽松, 弹力
怕冷, 天冷, 冷天, 冬天穿, 零下, 暖和, 不冷, 冻, cold weather, keep warm, freezing | 保暖, 加绒, 加厚, 羽绒
天热, 夏天穿, 凉快, 热天, 不闷, 闷热, 出汗, hot weather, sweating | 透气, 夏季, 薄款, 冰丝
下雨, 雨天, 淋雨, 不怕水, 掉水里, rain, rainy | 防水, 雨伞, 雨衣, 雨鞋
上班穿, 面试, 通勤, 上班, office wear, work clothes | 通勤, 西装, 衬衫
跑步, 健身, 运动, 锻炼, 打球, running, gym, workout | 运动, 跑步
走路~不累, 不累脚, 站一天, 磨脚, 不磨脚, comfortable walking | 软底, 舒适, 运动鞋
没电, 电不够, 充得快, 手机没电, out of battery | 充电宝, 快充, 充电器
听歌, 听音乐, 隔音, 吵, listen to music | 耳机, 音箱, 降噪
打字, typing | 键盘
怕摔, 摔, 防摔, drop proof | 防摔, 手机壳, 保护壳
煮饭, 做饭, cook rice | 电饭煲, 锅
炒菜, 不粘, 不糊, stir fry, nothing sticks | 不粘锅, 炒锅
烧水, 热水, 喝热水, boil water | 电水壶, 热水壶, 保温杯
打扫, 扫地, 拖地, 吸灰, clean floor | 吸尘器, 扫地机器人, 拖把
空气干, 太干燥了, dry air | 加湿器
雾霾, 灰尘多, 甲醛, smog | 空气净化器
睡不好, 失眠, 脖子疼, 颈椎, can't sleep, neck pain | 枕头, 颈椎, 助眠
腰疼, 久坐, 坐久了, back pain | 腰靠, 坐垫, 办公椅
放东西, 太乱, 整理, 放杂物, tidy up, declutter | 收纳, 收纳盒, 置物架
看书, 护眼, 写作业, reading | 台灯, 护眼
蚊子, 蚊虫, mosquitoes | 驱蚊, 蚊香
饿了, 解馋, 嘴馋, 追剧吃, hungry | 零食, 小吃
提神, 犯困, 困了, wake up | 咖啡, 茶
尿裤子, 不漏尿 | 纸尿裤
`;

export interface Wish {
  /** Parts that all stand in the query, in order. */
  readonly said: readonly string[];
  /** Words of titles. */
  readonly means: readonly string[];
}

const list = (text: string) => text.split(",").map((word) => word.trim());

/** Longest first, so that what says more is tried first. */
export const wishWords: readonly Wish[] = LINES.trim()
  .split("\n")
  .flatMap((line) => {
    const [said = "", means = ""] = line.split("|");
    return list(said).map((phrase) => ({ said: phrase.split("~"), means: list(means) }));
  })
  .sort((a, b) => b.said.join("").length - a.said.join("").length);
