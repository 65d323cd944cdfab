/** Words that decide where a phrase may begin and end. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((phrase) => phrase.split(" "))
    .sort((a, b) => b.length - a.length);

export const english = {
  determiners: words(
    "the a an this that these those my our your his her their its some any another each every such both all",
  ),
  subjects: words("i it we you they he she this that these those there who everyone everybody"),
  /** Forms of be that leave a quality or a thing behind when they go with their subject: "it's very soft". */
  copulas: words("is are was were 's 're am 'm be been"),
  auxiliaries: words(
    "is are was were be been am 's 're 'm 've 'd 'll do does did have has had will would can could should may might must wo ca sha ai",
  ),
  negators: words("not n't no never nor neither without cannot hardly"),
  degrees: words(
    "very too so really quite rather pretty extremely super way much more most less least fairly incredibly absolutely totally just all",
  ),
  particles: words("off out apart up down away back over together on in around"),
  prepositions: words(
    "of in on at by for with about against into through during from to under over until till around without within toward towards upon than like per via off out up down near behind beside between across along inside outside onto",
  ),
  /** A clause that begins with one of these hangs on another that is not there. */
  joints: words(
    "and or but nor so yet because since although though while if unless until than that which who whom whose where when as whether whichever whatever plus also then before after however except once given considering compared depending based",
  ),
  /** What follows these lacks the thing that they stand for: "what the house needed". */
  gaps: words("what which who whom whose how where when why whatever whichever as than that to like"),
  questions: words(
    "how what when where which who why can could is are does do did will would has have should any anyone anybody",
  ),
  /** Words after which something is missing. */
  open: words(
    "of with for to at by from into than like as about and or but the a an my your this that these those very too so really more most not n't no never is are was were be been am 's 're 'm 've 'd 'll do does did have has had will would can could should may might must i we you they he she it its their our his her who which because if when while every each some any such another",
  ),
  leads:
    phrases(`and, but, so, also, plus, then, well, ok, okay, oh, wow, honestly, tbh, ngl, btw, imo, imho, overall, actually, basically, anyway, again, still, even, now, yes, yeah, no, hi, hello, hey
i think, i think that, i guess, i feel, i feel like, i must say, i have to say, i must admit, i have to admit, i find, i found, i find that, i found that, i do think, i would say, i 'd say, to be honest, to be fair, in my opinion, i must say that, i noticed, i noticed that, i mean
just, unfortunately, sadly, luckily, fortunately, surprisingly, generally, usually, however, although, though, because, since, while, as i said, like i said, that said, having said that, other than that, all in all, first of all, by the way, the fact that, it seems, it seems that, it seems like, seems like, seems, apparently, obviously, of course, i know, i hope, not only, for me, for us, at least, at first, so far, in short, in general, long story short, bonus points, pros, cons, update, edit, perhaps, maybe, additionally, please note, note, my only complaint is, my only complaint is that, the only thing is, the only problem is, the only issue is, the problem is, the problem is that, the good thing is, the best part is, the bad part is`),
  tails: phrases(
    `though, tho, lol, imo, imho, tbh, ngl, btw, again, now, already, however, haha, thanks, thx, anyway, overall, so far, for sure, for me, for us, in my opinion, to be honest, honestly, really, actually, as well, too, either, just saying, i think, i guess, i must say, i have to say, as always, as usual, right, yet, still, of course, at least, once again, with it, with them, about it, for it, in it, on it`,
  ),
} as const;

export const chinese = {
  leads: phrases(
    `感觉, 觉得, 我觉得, 感觉到, 个人觉得, 个人感觉, 我感觉, 总感觉, 总觉得, 发现, 我发现, 其实, 真的, 说真的, 真得, 老实说, 说实话, 讲真, 反正, 总之, 总的来说, 总体来说, 总体, 整体, 而且, 并且, 还有, 另外, 就是, 只是, 但是, 但, 不过, 可是, 然后, 所以, 因为, 由于, 虽然, 尽管, 如果, 首先, 其次, 最后, 再说, 好在, 可惜, 幸好, 结果, 居然, 竟然, 没想到, 想不到, 谁知道, 据说, 听说, 唉, 哎, 哎呀, 哈哈, 呵呵, 嗯, 哦, 啊, 呃, 亲, 亲们, 你好, 您好, 请问, 请问一下, 问一下, 想问一下, 想问下, 想问, 求问, 求助, 我想问, 我想问下, 我想问一下, 我想知道, 想知道, 那, 那么, 这, 这个, 这款, 这种, 这件, 这次, 这家, 那个, 它, 它的, 他, 她, 他们, 她们, 我, 我们, 我的, 我家, 我家的, 我们家, 我们家的, 我买的, 买的, 你, 你们, 你们家, 你家, 你们的, 您, 卖家, 店家, 商家, 宝贝, 商品, 产品, 东西, 本人, 个人, 目前, 现在, 刚, 刚刚, 已经, 收到, 收到了, 买来, 用起来, 用着, 穿起来, 穿着, 看起来, 看着, 摸起来, 摸着, 吃起来, 闻起来, 也, 还, 又, 就, 都, 才, 再, 的, 了, 的话, 一直, 一开始, 主要是, 主要, 最主要的是, 关键是, 关键, 尤其是, 特别是, 都是, 只能说, 也就是, 也就, 不知道, 不知, 怎么说呢, 或者, 以后, 第一次, 之前, 以前, 后来, 昨天, 今天, 前天, 刚才, 不得不说, 必须说, 可以说, 应该说, 说`,
  ),
  tails: words(
    "呀 啊 哦 呢 哈 吧 啦 嘛 哟 呵 哈哈 呵呵 诶 喔 嗯 哒 滴 额 亲 谢谢 好评 差评 了吧 真的 说真的",
  ),
  /** Words in mid-clause that a new statement begins with. */
  joints: words(
    "而且 并且 但是 但 不过 可是 所以 因为 然后 还有 另外 就是 只是 如果 虽然 觉得 感觉 发现 结果 导致 以至于 说 并 却 而",
  ),
  badStarts: words(
    "了 的 得 地 着 过 吗 呢 们 时 后 前 之 等 里 上 下 中 个 些 点 次 到 起来 的话 以后 之后 以前 之前 时候 左右 给 把 被 从 跟 和 为 与 及 以 由 向 往 对 连",
  ),
  badEnds: words(
    "得 地 把 被 给 和 跟 在 很 太 非常 特别 就 都 也 还 不 没 没有 要 会 能 想 让 比 从 对 为 是 有 这 那 这个 那个 我 你 他 一 一个 所以 因为 而且 但是 但 可 再 又 才 最 更 与 及 并 用 以 由 向 说 到 着 于 如 像 每 各 什么 怎么 之 第 时 后 前 里 时候 的话 主要 起来 一下 问 帮 帮忙 请 叫 给我 帮我 怎样 怎么样 好 多",
  ),
} as const;
