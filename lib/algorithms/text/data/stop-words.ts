/** Words that carry no subject of their own: left out of keywords, names and topics. Lemmas, lower case. */
const english = `
a an the this that these those here there it its itself he him his she her they them their i me my mine myself we us
our you your yours one ones someone anyone everyone something anything everything nothing thing stuff lot bit kind sort
and or but nor so yet if then than because as while when where why how what which who whom whose though although
however also too very really quite rather pretty just only even still already again almost always ever never
often sometimes usually maybe perhaps actually basically literally definitely certainly probably simply
of in on at by for with about against between into through during before after above below to from up down out off over
under again further per via around across along without within toward towards upon
be am is are was were been being have has had having do does did doing done can could will would shall should may might
must ought need let get got gets getting go goes went gone going come comes came make makes made making put take takes took
not no n't nt s 's 're 've 'll 'd 'm t d ll re ve m
say says said tell told think thought know knew see saw seen look looks looked seem seems seemed want wants wanted
use used uses using buy buys bought purchase purchased order ordered try tried give gave given keep kept
much many more most less least few several some any all both each every either neither other another such same own
first second last next new old day days week weeks month months year years time times today yesterday now
please thank thanks hi hello ok okay yes yeah etc eg ie product products item items amazon review reviews star stars
well way back away able sure find found start started end ended happen happened ask asked call called i'm it's
`;

const chinese = `
的 了 着 过 地 得 之 所 与 和 跟 及 以及 或 或者 而 而且 并 并且 但 但是 不过 可是 然而 只是 就是 因为 因此 所以 由于 虽然 尽管
如果 要是 假如 的话 那么 这么 怎么 什么 怎样 如何 为何 为什么 哪 哪里 哪个 谁 多少 几 几个 吗 呢 吧 啊 呀 哦 哈 嗯 啦 嘛 喔 哎 唉 哇 哟
我 我们 你 你们 您 他 他们 她 她们 它 它们 咱们 自己 人家 大家 别人 本人 这 这个 这些 这样 这里 这种 这款 这次 这件 那 那个 那些 那样 那里 那种
一个 一些 一下 一点 一点儿 有点 有些 一直 一样 一般 一定 一次 两个 两次 某 某些 每 每次 每个 各 各种 另 另外 其他 其它 其实 其中
是 不是 有 没有 没 不 别 无 非 在 从 自 到 向 往 对 对于 关于 按 按照 把 被 让 给 用 以 为 为了 由 于 比 像 如 比如 例如
很 太 挺 还 还是 还有 也 都 就 才 再 又 更 最 非常 特别 真 真的 真是 十分 比较 相当 极 好像 似乎 大概 可能 应该 估计 确实 的确 实在
能 能够 可以 会 要 想 想要 需要 必须 得 肯 敢 该 可 来 去 上 下 里 外 中 内 前 后 左右 之后 之前 以后 以前 然后 后来 现在 刚 刚刚 已经 曾经 正在 马上
时候 时间 今天 昨天 明天 前天 天 年 月 日 号 点 次 个 件 只 条 双 款 种 块 元 斤 盒 包 瓶 套 本 张 台 部
说 说是 觉得 感觉 感到 认为 以为 知道 看 看到 看看 看着 发现 起来 出来 下来 上来 回来 过来 出去 买 买了 买的 购买 收到 收货 到手 拿到 用了 使用
东西 商品 产品 宝贝 货 店家 卖家 商家 店铺 老板 亲 亲们 朋友 谢谢 感谢 请 请问 你好 您好 好 好的 行 啥 咋 噢 哒 滴 呵呵 哈哈 嘻嘻
总之 总体 总的来说 至于 反正 居然 竟然 竟 倒是 倒 简直 几乎 完全 根本 并不 不能 不会 不要 不用 不知 不知道 一 二 两 三 四 五 六 七 八 九 十
最近 第一 第一次 第二 多 少 等 等等 左 右 个人 整体 出 做 弄 搞 成 起 家 地方 方面 问题 事 事情 样子 样
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const stopWords: { readonly zh: ReadonlySet<string>; readonly en: ReadonlySet<string> } = {
  zh: words(chinese),
  en: words(english),
};
