/**
 * Words of shops and reviews that a general dictionary lacks or splits: `word/tag`, tags as jieba has them
 * (n noun, v verb, a adjective, d adverb).
 */
export const domainWords: readonly (readonly [word: string, tag: string])[] = `
性价比/n 快递员/n 快递/n 物流/n 发货/v 到货/v 补货/v 缺货/v 断货/v 退货/v 退款/v 换货/v 换新/v 包邮/v 邮费/n 运费/n 运费险/n 差价/n 保价/v 降价/v
涨价/v 优惠券/n 满减/n 好评/n 差评/n 中评/n 追评/n 客服/n 售后/n 售前/n 发票/n 订单/n 订单号/n 单号/n 仓库/n 自提/v 货到付款/n 预售/n 定金/n 尾款/n
尺码/n 码数/n 均码/n 大码/n 小码/n 偏大/a 偏小/a 偏薄/a 偏厚/a 偏硬/a 偏软/a 偏紧/a 偏松/a 偏重/a 偏贵/a 偏长/a 偏短/a 偏黄/a 偏暗/a 色差/n 掉色/v 褪色/v 染色/v
起球/v 起毛/v 起皱/v 起皮/v 缩水/v 变形/v 开线/v 脱线/v 开胶/v 脱胶/v 掉漆/v 掉毛/v 掉渣/v 掉粉/v 生锈/v 发霉/v 发黄/v 发热/v 发烫/v 开裂/v 裂开/v 断裂/v 漏水/v 漏液/v 漏气/v 漏电/v
渗水/v 滴水/v 溅水/v 进水/v 积水/v 防水/a 防滑/a 防摔/a 防晒/a 防风/a 透气/a 闷热/a 闷汗/a 吸汗/a 吸水/a 保暖/a 保温/v 隔热/v 散热/v 静音/a 噪音/n 异响/n 杂音/n 响声/n 噪声/n
异味/n 臭味/n 怪味/n 胶味/n 塑料味/n 刺鼻/a 香味/n 味道/n 气味/n 口感/n 甜度/n 保质期/n 生产日期/n 临期/a 过期/v 新鲜/a 变质/v 结块/v 破损/v 破洞/n 划痕/n 瑕疵/n 污渍/n 毛边/n 线头/n
做工/n 用料/n 面料/n 布料/n 材质/n 手感/n 质感/n 质地/n 版型/n 款式/n 颜值/n 外观/n 包装/n 包装盒/n 礼盒/n 泡沫/n 说明书/n 配件/n 零件/n 螺丝/n 安装/v 组装/v 拼装/v
拉链/n 扣子/n 纽扣/n 袖口/n 领口/n 裤脚/n 裤腰/n 腰围/n 肩带/n 背带/n 表带/n 鞋底/n 鞋垫/n 鞋面/n 鞋码/n 磨脚/v 打脚/v 挤脚/v 脚感/n 内衬/n 口袋/n 夹层/n 拉杆/n 轮子/n 提手/n
杯盖/n 杯身/n 杯口/n 密封圈/n 壶嘴/n 锅底/n 不粘锅/n 粘锅/v 涂层/n 把手/n 盖子/n 底座/n 支架/n 台灯/n 灯光/n 亮度/n 频闪/n 开关/n 插头/n 插口/n 接口/n 线长/n 电源线/n 充电线/n 充电器/n 充电宝/n
电池/n 续航/n 耗电/v 掉电/v 耐用/a 充不进/v 充不上/v 快充/n 待机/v 死机/v 卡顿/v 卡死/v 闪退/v 黑屏/v 花屏/v 断连/v 断网/v 蓝牙/n 信号/n 配对/v 连接/v 音质/n 音量/n 低音/n 屏幕/n 触屏/n 按键/n 按钮/n
遥控器/n 像素/n 拍照/v 内存/n 系统/n 升级/v 固件/n 滤芯/n 水箱/n 喷雾/n 风力/n 吸力/n 火力/n 功率/n 容量/n 尺寸/n 重量/n 轻便/a 便携/a 笨重/a 占地方/v 收纳/v 折叠/v
小巧/a 精致/a 粗糙/a 廉价/a 结实/a 牢固/a 松动/v 晃动/v 摇晃/v 稳固/a 掉落/v 脱落/v 断掉/v 坏掉/v 漏发/v 少发/v 发错/v 错发/v
过敏/v 起痘/v 长痘/v 刺激/a 油腻/a 清爽/a 保湿/a 补水/a 滋润/a 干燥/a 脱皮/v 卡粉/v 脱妆/v 显色/v 显白/a 显瘦/a 显胖/a 百搭/a 舒适/a 舒服/a 柔软/a 亲肤/a 扎人/a 勒人/a 硌人/a
好用/a 难用/a 实用/a 鸡肋/a 方便/a 好看/a 难看/a 好闻/a 难闻/a 好吃/a 难吃/a 好喝/a 难喝/a 划算/a 实惠/a 便宜/a 贵/a 值得/v 不值/v 回购/v 复购/v 推荐/v 种草/v 拔草/v 踩雷/v 翻车/v 失望/a 满意/a
差劲/a 坑人/a 坑爹/a 骗人/v 假货/n 正品/n 山寨/n 二手/n 翻新/v 上当/v 敷衍/v 推诿/v 态度/n 回复/v 不理人/v 耐心/a 热情/a 专业/a
`
  .trim()
  .split(/\s+/)
  .map((entry) => {
    const [word = "", tag = "n"] = entry.split("/");
    return [word, tag] as const;
  });
