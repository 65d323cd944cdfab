import { type ChineseOdds, NOUN, PLACE, VERB } from "@/lib/algorithms/privacy/chinese-word-odds";
import { wordSet } from "@/lib/algorithms/privacy/data/word-set";
import { isHan } from "@/lib/algorithms/privacy/is-han";

/** Words that somebody follows: what is done with, for or by people. */
const TOWARDS = wordSet(
  `隔壁 祝贺 庆祝 贵司 贵方 贵店 你们的 我们的 我们班 他们班 回复 来自 送到 交到 转到 那位 这位 一位 有位 哪位 个叫 由 被 让 给 跟 和 与 同 找 请 叫 替 帮 为 听 问 代 对 向 联系 联络 通知 感谢 谢谢 多谢 鸣谢 表扬 投诉 转告 转交 转给 转达 转接 转 寄给 送给 发给 交给 留给 还给 拿给 递给 打给 退给 带给 卖给 借给 呼叫 麻烦 拜托 委托 受 约 见 陪 告诉
  认识 遇到 遇见 碰到 碰见 采访 举报 点名 点赞 夸 夸夸 夸奖 名叫 叫做 自称 改成 改为 换成 写 填 写成 填写 显示 署名 签名 落款 抬头 刻字 刻 印名 备注 是 姓名 名字 大名 真名 本名 全名 昵称 称呼 以及 还有 或者 或 及 归 属于 致 敬爱的 亲爱的 尊敬的 请问 询问 咨询 据 经 经过 连 就是 不是 应该是 正确 指定 指名 安排 派 邀请 祝 恭喜 欢迎 欢迎 @ 转账 转发 发送 支付宝 微信 会员 实名 户名 印 送 对接 接待 负责 感恩 教 追 等 等着 问问 问过 问了 找了 请了 托 靠 把 将 去找 来找 叫来`,
);
/** What people are: the last character of a noun. */
const PERSON_END = new Set(
  "员师人工长生友妹姐哥弟爸妈公婆姨叔爷奶客家主理管父母夫妻子女儿孩娃孙侄甥嫂伯舅姑婿媳亲伙伴者手导教医护警官总监秘书仔哥",
);
/** Of those, what is no person: 电子 盒子 产地主. */
const NO_PERSON = wordSet(
  `电子 盒子 箱子 袋子 杯子 裤子 鞋子 裙子 被子 椅子 桌子 帽子 房子 车子 样子 瓶子 镜子 柜子 架子 句子 票子 本子 屋子 量子 分子 粒子 因子 种子 影子 面子 日子 位子 一家 国家 大家 店家 回家 在家 专家 厂家 商家 全家 住家 自家 人家 别人 有人 没人 男人 女人 大人 让人 某人 每人 令人 惊人 感人 吓人 气人 害人 坑人 客人 众人 诱人 迷人 烦人 成人 多人 单人 双人 两人 三人 几人 路人 行人 古人 今人 名人 诗人 文人 世人 商人 军人 中国人 个人 机器人 本人 工 手工 施工 加工 做工 人工 员工 化工 木工 处理 管理 合理 整理 清理 护理 道理 心理 物理 代理 修理 受理 办理
  校长 增长 特长 成长 延长 很长 身长 尺长 手 右手 左手 到手 上手 二手 双手 入手 动手 一手 下手 分手 新手 扶手 把手 洗手 随手 亲手 顺手 书 图书 证书 说明书 生 花生 卫生 产生 发生 先生 女生 男生 学生 医生 主 自主 为主 公 办公 家长 监管 保管 水管 不管 尽管 主管 亲 母亲 父亲 父母 总 儿 一会儿 女 子女 妇女 美女 男女 儿女 子 警 报警 预警 导 指导 领导 引导 误导 教 请教 官 感官 五官 器官 护 保护 维护 爱护 养护 防护 呵护`,
);
/** Of these all are persons after all. */
const PERSONS = wordSet(
  "本人 员工 木工 电工 家长 校长 主管 总监 护士 医生 学生 女生 男生 先生 母亲 父亲 专家 店家 商家 卖家 买家 厂家 领导 代理 新手 高管 妹子 孩子 妻子 儿子 嫂子 婶子 侄子 孙子 小伙子 汉子 娘子 院长 班长 组长 技工 职工 导游 导购 客服 前台 售后 销售 司机 保姆 保洁 阿姨 团队长 顾客 用户 客户 收件人 收货人 联系人 同事 闺蜜 邻居 骑手 主播 小编 物业 管家 骗子 业务 小二 店小二 会计 财务 采购 文员 助理 博主 领队 教练 老板 老板娘 志愿者 红娘 月嫂 模特 前辈 上司 下属 法人 代表 小姐 女士 老师 老婆 老公 宝宝 宝贝 老爸 老妈 爸妈 女友 男友 对象 未婚妻 未婚夫 前夫 前妻 家属 患者 同桌 房客 租客 住户 业主 机主 车主 车友 网友 群主 店主 店长 户主 货主 失主 学员 队员 队友 战友 病友 会员 成员 亲戚 亲人 家人 恋人 爱人 病人 老人 客人 证人 保人 担保人 发言人 当事人 经办人 负责人 监护人 介绍人 收款人 付款人 寄件人 发件人 签收人 代收人 取件人 订餐人 登机人 投保人 被保险人 受益人 承租人 出租人 申请人 投诉人 举报人 预约人 下单人 评价人 参与人 联络人 持卡人 开户人 主持人 主理人 合伙人 退货人 收信人 中介 阿哥 大姐 大哥 小哥 小姐姐 小哥哥 妹妹 弟弟 哥哥 姐姐 跟单 师傅 师父 徒弟 师兄 师姐 师弟 师妹 专员 博士 教授 院士 主任 书记 处长 局长 科长 股东 董事长 总经理 经理 秘书 编辑 记者 作家 歌手 演员 导演 律师 法官 警官 警察 民警 交警 辅警 保安 门卫 看门 大爷 大妈 大叔 奶奶 爷爷 外婆 外公 姥姥 姥爷 婆婆 公公 岳母 岳父 舅舅 舅妈 姑姑 姑妈 叔叔 婶婶 伯伯 伯母 表哥 表弟 表姐 表妹 堂哥 堂弟 堂姐 堂妹 女儿 外甥 外甥女 侄女 孙女 外孙 儿媳 女婿 丈夫 太太 妈妈 爸爸 父母 同学 室友 舍友 朋友 好友 好朋友 发小 小伙伴 伙伴 学长 学姐 学弟 学妹 辅导员 班主任 技师 美容师 设计师 工程师 造型师 发型师 理发师 美甲师 化妆师 摄影师 按摩师 营养师 厨师 大厨 服务员 接线员 话务员 收银员 营业员 推销员 业务员 管理员 安装工 维修工 装修工 水电工 清洁工 搬运工 快递员 快递 派送员 配送员 送货员 外卖员 投递员 邮递员 店员 驾驶员 售货员 售票员 乘务员 操作员 审核员 质检员 检验员 保管员 护理员",
);
/** What somebody does or is told about: words that follow a name. */
const AFTER = wordSet(
  `接电话 不接 打电话 打来电话 小朋友 小同学 宝宝 宝贝 两个字 三个字 四个字 新婚 新婚快乐 教练 哥 姐 敬上 发表 评价 评论 各 拍 拍得 这个人 联系过 没在 不在家 来电 来电话 手上 手里 手中 下的单 问什么 问一下 同志 给我 给你 给您 给他 帮我 帮他 帮忙 跟我 让我 叫我 对我 告诉我 通知我 联系我 接我 送我 骗我 骂我 教我 陪我 替我 为我 先生 女士 小姐 老师 师傅 经理 医生 同学 阿姨 叔叔 大哥 大姐 总 收 签收 签字 代收 代签 代领 取 领取 取件 收到 已 已经 说 讲 表示 告诉 告知 承诺 保证 答应 同意 回复 回 回电 回访 打 打来 发 发来 寄 寄来 送 送来 送货 帮 帮忙 给 负责 处理 接待 接 接听 推荐 介绍 反映 反馈 投诉 要求 申请 下单 购买 买 订 预订 预约 付款 支付 退货 退款 申诉 在 是 也 都 就 没 没有 不 想 要 会 能 可以 需要 希望 觉得 认为 用 使用 穿 戴 吃 喝
  的 和 与 及 或 或者 跟 同 把 被 让 叫 请 去 来 到 上门 上 下 过来 过 安装 维修 值班 当班 接班 服务 态度 人 人挺 很 非常 特别 真 真的 太 挺 超 超级 超好 超赞 全程 一直 总是 老是 又 还 才 刚 刚才 昨天 今天 明天 上次 那天 本人 自己 亲自 敬上 上 留 留言 启 拜上 谨启 亲启 谢谢 你好 您好 在吗 在不在 家 家里 家的 家也 他 她 我 你 您 这 那 沟通 跟进 对接 转发 分享 委托 咨询 耐心 细心 热情 辛苦 加油 棒 最棒 牛 骗 骗我 骗人 收下 拿 拿走 领走 取走 开 开门 喜欢 爱 不喜欢 过敏 生日 生日快乐 快乐 点赞 五星 好评 收货 认证 名下 名义 账户 账号 电话 手机 地址 身份证 微信 护照 车牌 女 男 号 等 等人 一家 一家人 夫妇 夫妻 老公 老婆 妈妈 爸爸 联系 联络 手法 技术 按 讲解 看 看得 做 做得 弄 修 修好 随叫随到 调解 微笑 笑 用了 说的 注册 登录 登记 填写 签 撤销 取消`,
);
/** When somebody did something: a sentence begins so. */
const TIMES = wordSet(
  `刚刚 刚才 刚 昨天 今天 前天 昨晚 今早 早上 上午 中午 下午 晚上 上次 上回 这次 那天 当时 后来 然后 结果 但是 可是 因为 所以 而且 如果`,
);
/** What of somebody's is asked about. */
const OWNS = wordSet(
  `的订单 的快递 的包裹 的名字 的名义 的电话 的手机 的地址 的身份 的账号 的账户 的生日 的行李 的件 的货 的号码 的单子 的东西 的退款 的发票 的微信 的会员 的回复 的服务 的态度 的妈妈 的爸爸 的老公 的老婆 的爱人 的家人`,
);
/** Neighbours that speak for a name as much as this are words for people. */
export const STRONG = 3;
/** What the name is no name before: 王子牌, 李宁店, 金华市. */
const THING = new Set("牌店街路镇村县市区省厂酒药山河湖江岛寺庙塔桥站线款型版机器板膏粉油茶饼糖");

const LABEL = /[:=\]】)】>|\t]\s?$/;
const OPENING = /[@(（"“‘'《<【「『—~-]\s?$/;
const PAUSE = /[\s,，、;；。！？!?.…\n]$/;

/** What stands before speaks for a name that begins at `start`: log odds. */
export function leftEvidence(odds: ChineseOdds, text: string, start: number): number {
  if (start === 0) return 2;
  const sign = text.slice(Math.max(0, start - 2), start);
  if (!isHan(text, start - 1)) {
    if (LABEL.test(sign)) return 3;
    if (OPENING.test(sign)) return 2;
    if (PAUSE.test(sign)) return 1.5;
    return /\d$/.test(sign) ? 1 : 0;
  }
  let longest = 0;
  for (let length = Math.min(4, start); length >= 1; length--) {
    const from = start - length;
    if (!isHan(text, from)) continue;
    const word = text.slice(from, start);
    if (TOWARDS.has(word) || PERSONS.has(word)) return length > 1 ? 5 : 3;
    if (!longest && odds.word(text, from, start) > -15) longest = length;
  }
  const from = start - (longest || 1);
  const word = text.slice(from, start);
  const kind = odds.kind(text, from, start);
  if (longest > 1 && PERSON_END.has(word.slice(-1)) && kind === NOUN && !NO_PERSON.has(word)) return 4;
  if (word === "的") return 0.5;
  if (text.charAt(start - 1) === "名" || text.slice(start - 2, start) === "一下") return STRONG;
  if (text.charAt(start - 1) === "人" && !NO_PERSON.has(text.slice(start - 2, start))) return 4;
  if (TIMES.has(word)) return 1.5;
  if (/^(?:那|这|哪)个$|^位$/.test(word)) return 2;
  if (/[了过着]/.test(word)) return 0.5;
  if (kind === VERB) return longest > 1 ? 1 : 0;
  if (kind === PLACE) return -1;
  return kind === NOUN ? -1 : -0.5;
}

/** What stands behind speaks for a name that ends at `end`: log odds. */
export function rightEvidence(odds: ChineseOdds, text: string, end: number): number {
  if (end >= text.length) return 2;
  if (/^[,，] ?[男女](?:[,，]|$)/.test(text.slice(end, end + 4))) return STRONG;
  if (!isHan(text, end)) return /[\d(（<:：|/]/.test(text.slice(end, end + 2)) ? 2.2 : 2;
  let longest = 0;
  for (let length = 4; length >= 1; length--) {
    if (!isHan(text, end + length - 1)) continue;
    const word = text.slice(end, end + length);
    if (length > 2 && OWNS.has(word)) return STRONG;
    if (AFTER.has(word)) return length > 1 ? 3 : 1.8;
    if (!longest && odds.word(text, end, end + length) > -15) longest = length;
  }
  if (THING.has(text.charAt(end))) return -4;
  const kind = odds.kind(text, end, end + (longest || 1));
  if (kind === VERB) return longest > 1 ? 1 : 0.5;
  return kind === NOUN || kind === PLACE ? -1 : 0;
}
