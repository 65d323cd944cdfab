/** Words and short phrases of talk that holds no need; a clause made of nothing else is chatter. */
const chinese = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const english = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[,\n]/).flatMap((phrase) => phrase.trim() || []));

const greetingsZh = `
亲 在 在吗 在不 在不在 有人 有人吗 你好 您好 哈喽 嗨 喂 早上好 下午好 晚上好 早安 晚安 谢谢 感谢 多谢 谢 十分感谢 非常感谢 太感谢 辛苦 你 您 店家 老板 客服 卖家 小哥 小姐姐
好 好滴 嗯 哦 噢 哈 行 要得 可以 收到 知道 我知道 明白 清楚 没事 没问题 没有 没 不用 不需要 是 是这样 对 拜拜 再见 打扰 麻烦 稍等 等下 等一下 等等 人工 人工客服 转人工 我要转人工 要转人工
好评 五星好评 还行 还可以 一般 一般般 不错 挺好 很好 非常好 不好意思 抱歉 对不起 那 就 我 想 问 问问 问下 一下 请问 咨询 想问 然后 这样 喽 订单编号 订单号 单号 下单时间 订单金额 收货人 收件人 商品编号 商品号
商品名称 我的订单 这个订单 是这个 呀 啊 呢 吧 啦 的 了 哒 嘛 喔 哟 呵 嗷 吗 恩 额 呃 咯 哇 唉 哎 呐 哈哈 嘿嘿 呵呵
没关系 不客气 客气 别客气 应该的 没错 对的 就这样 先这样 算了 那算了 了解 晓得 懂了 好咧 好嘞 好得 木有 没啥 没事儿 不急 不着急 还在 人呢 你忙 您忙 费心 再会 等着 等你 等您 等你们 回复 等消息 回话 有事 再找 先 嘞 没别的 没有别的 别的 其他 其它 问题
美女 帅哥 妹子 小妹 姐姐 小姐 先生 女士 老师 师傅 大哥 大姐 姐 哥 妹 亲爱的 大家 各位 机器人
`;
const greetingsEn = `
hi, hello, hey, hiya, good morning, good afternoon, good evening, good day, thank, thanks, thank you, thanks a lot, thanks a million, so much, very much, again, in advance, many thanks, thx, ty
ok, okay, yes, yeah, yep, no, nope, sure, right, bye, goodbye, cheers, great, good, nice, fine, cool, perfect, awesome, please, sorry, welcome, there, all, team, everyone, got it, i see, no problem
anyone, anybody, somebody, someone, still, everybody, dear, sir, madam, mate, folks, my pleasure, appreciate it, much appreciated, noted, understood, alright, all right, of course
never mind, nevermind, no worries, will do, let me see, one moment, one sec, one second, just a moment, just a second, hold on, hang on, wait, hmm, hm, um, uh, oh, ah, wow, lol, haha, for now, later, see you, talk soon, and, so, then
that's all, that is all, that's it, that is it, that's fine, that is fine, not bad, so far so good, five stars, stars, a lot, a million, u, guys
`;
/** What goes with a number or an address that a customer was asked for: 单号…, "you can reach me on …". */
const carriersZh = `
订单 订单号 订单编号 编号 单号 快递 快递号 快递单号 运单号 运单 物流单 物流单号 商品 商品号 商品编号 商品链接 货号 手机 手机号 手机号码 电话 电话号码 号码 邮箱 邮件 地址 微信 微信号 链接 账号 尾号 收件人 收货人 姓名 名字
日期 时间 金额 数量 下单 下的单 买的 购买 发货 收货 为 就是 我的 我 这个 这是 这单 那个 号 和 或 发 发给 发我 发给我 发到 给 打 打我 拨 联系 请 已 至 到 共 元 块 年 月 日 天 时 分 秒 个 点 前 后 左右
上午 下午 早上 晚上 就行 ok
`;
const carriersEn = `
order, ordered, orders, number, nr, id, code, tracking, ref, reference, invoice, item, sku, asin, it, it's, its, is, was, my, mine, the, this, that, that's, here, here's, email, mail, phone, tel, telephone, mobile, cell, address
name, call, ring, text, write, reach, contact, send, sent, back, to, me, us, at, on, under, by, via, from, for, of, and, or, after, before, around, about, you, can, could, placed, bought, purchased, dated, delivered
one, a, an, five, six, seven, eight, am, pm, i, think, guess, believe, have, just, let
`;

export const chatterWords = {
  zh: { greetings: chinese(greetingsZh), carriers: chinese(greetingsZh + carriersZh) },
  en: { greetings: english(greetingsEn), carriers: english(`${greetingsEn}\n${carriersEn}`) },
} as const;
