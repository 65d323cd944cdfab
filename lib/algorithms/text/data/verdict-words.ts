/**
 * Words of a verdict on the whole ("love it", "very happy with the purchase", 总体不错): a clause of nothing else judges
 * but does not say what. Quality, price, look, use and the like are left out: they are something to say.
 */
const english = `
good great excellent amazing amazingly awesome fantastic wonderful perfect perfectly perfection love loved lovely like liked best better nice nicely
happy happier happily glad pleased please pleasure satisfied satisfy satisfying satisfaction impressed impressive impress recommend recommended recommendation favorite favourite fave
superb outstanding exceptional delighted delight thrilled thrill enjoy enjoyed enjoying enjoyable brilliant brilliantly fabulous terrific super incredible incredibly
decent decently fine alright acceptable average mediocre so-so meh adequate passable
bad badly terrible terribly horrible awful poor poorly worst worse disappoint disappointed disappointing disappointment hate hated garbage trash junk crap rubbish rubbishy
sad sadly regret unhappy unsatisfied dissatisfied unimpressed underwhelmed underwhelming upset let-down letdown joke
product item thing purchase buy job choice decision expectation expect expected exceed exceeded meet hope hoped hoping overall star rate rating score point mark ten review
complaint complain problem issue fault flaw downside con pro word worth everything anything nothing fan customer friend family everyone anybody
absolutely totally completely highly extremely truly honestly really simply far surprise surprised surprising surprisingly regretted wow yay must kudo thumb
deserve deserves believe guess feel feeling imagine wait need needed ever wish-list addition little much
`;

const chinese = `
满意 满意度 喜欢 不错 很棒 太棒 真棒 好棒 棒 棒棒 棒极了 完美 推荐 好评 差评 中评 给力 优秀 赞 点赞 惊喜 开心 高兴 愉快 欣喜 失望 后悔 垃圾 很差 差 太差 差劲 一般般 还行 还可以 凑合 将就
马马虎虎 中规中矩 爱了 真香 没毛病 没的说 没得说 无语 生气 气愤 郁闷 糟糕 坑 坑人 坑爹 上当 支持 赞一个 五星 五星级 四星 三星 二星 一星 零星 星 分 满分 打分 及格 再来 再买 回购 复购 下次 下回 还会 光顾
购物 网购 选择 信赖 信任 期待 期望 预期 超出 意料 想象 想像 印象 心情 缺点 优点 毛病 挑剔 挑 总的来说 好极了 好好 挺好 很好 太好 真好 好东西 好货 烂 太烂 破 不行 不好 不满 不满意 不爽 爽 强烈 建议 值得 值得购买
喜爱 中意 心仪 满满 继续 再次 一如既往 如既往 物有所值 棒棒哒 好看好用 呵 不喜欢 不推荐 大爱 超爱 爱 超好 优 良好 极好 杠杠 杠杠的 顶 感激 感觉良好 可惜 遗憾 鸡肋 垃圾货 骗人 骗子 假
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const verdictWords: { readonly zh: ReadonlySet<string>; readonly en: ReadonlySet<string> } = {
  zh: words(chinese),
  en: words(english),
};
