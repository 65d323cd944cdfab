/** What people wrap around what they look for; a query says the same without it. */
export const fillerWords: ReadonlySet<string> = new Set(
  `有没有 有 没有 适合 推荐 求 求推荐 想 想要 要 买 给 用 用什么 什么 怎么 怎么办 怎么样 怎样 哪个 哪款 哪种 哪些 好 好用 比较 一点 一下 一些 一款 一个 这种 那种 的 了 吗 呢 啊 吧
  能 可以 能够 请问 找 帮 我 我的 你 他 她 它 自己 时候 东西 产品 商品 款 种 类 最 很 太 非常 特别 超级 真的 又 也 都 就 还 和 与 跟 或 是 得 地 着 把 被 在 上 下 里 容易 起来 会 不会 不 那么 这么
  平时 经常 总是 老是 一直 现在 最近 今天 之后 之前 以后 需要 希望 可 让 为 为了 关于 对 从 到 去 来 做 个 只 支 瓶 盒 套 件 条
  救星 神器 必备 人 某 大 小
  the a an for to of in on with and or is are was be it its my me i im you your we our that this these those which what how some any something anything need want looking look find get buy best good nice great
  please recommend show help can could would should do does not no very really too so more most from by at as use used using product products item items one ones have has when who`
    .trim()
    .split(/\s+/),
);
