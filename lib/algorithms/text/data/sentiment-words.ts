/** Words that judge, with their sense: lists of our own, for both languages. English ones are matched as words. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const sentimentWords = {
  zh: {
    positive: list(`
喜欢 满意 好用 好看 漂亮 舒服 舒适 不错 很棒 太棒 棒棒 真棒 完美 推荐 值得 超值 划算 实惠 便宜 物美价廉 性价比高 物超所值 精致 精美 细腻 柔软 结实 牢固 耐用 方便
实用 轻便 好闻 清香 好吃 好喝 新鲜 美味 香甜 清晰 流畅 安静 静音 快速 很快 及时 迅速 贴心 周到 热情 耐心 专业 负责 惊喜 开心 高兴 回购 复购 再买 还会买 放心 信赖 正品
合身 合适 显瘦 百搭 大方 时尚 好评 赞 给力 优秀 出色 良心 好棒 可爱 温暖 保暖 透气 清爽 好极了 没毛病 没的说 没得说 五星 爱了 真香 好货 好东西 顺滑 稳固 省心 喜爱 中意`),
    negative: list(`
差评 很差 太差 真差 差劲 质量差 垃圾 失望 后悔 难用 难看 难闻 难吃 难喝 坏了 坏掉 容易坏 破了 破损 烂 断了 断裂 裂开 开裂 开线 开胶 掉色 褪色 起球 变形 缩水 漏水 漏液 漏气 生锈
发霉 异味 臭 刺鼻 粗糙 瑕疵 划痕 脏 污渍 假货 假的 骗人 欺骗 忽悠 上当 坑人 坑爹 太坑 无语 生气 气愤 恶心 恶劣 敷衍 推诿 不理人 不理 不回 没人管 太慢 很慢 慢死 迟迟
退货 退款 换货 投诉 维权 浪费 不值 太贵 偏贵 不好 不行 不满意 不喜欢 不舒服 不合适 不方便 不推荐 不建议 不如 不灵 没用 没效果 没反应 卡顿 死机 闪退 黑屏 掉线 断连 噪音 很吵 太吵 发烫
漏发 少发 发错 太薄 太小 太大 太硬 太紧 太重 偏小 偏大 勒 硌 扎人 过敏 起痘 油腻 不新鲜 过期 变质 发黄 松动 晃 不稳 掉漆 掉毛 麻烦 糟糕 糟 可惜 遗憾 缺点 问题 故障 失灵 不耐用 再也不`),
    negators: list("不 没 没有 无 别 不是 并不 不太 不够 未 毫无 不怎么 谈不上 算不上"),
  },
  en: {
    positive: list(`
good great excellent amazing awesome fantastic wonderful perfect perfectly love loved loves lovely like liked likes best better nice nicely happy glad pleased satisfied
impressed impressive beautiful beautifully comfortable comfy soft sturdy solid durable reliable smooth quick quickly fast prompt easy easily handy useful helpful friendly
polite responsive affordable cheap bargain worth worthwhile recommend recommended favorite favourite fresh tasty delicious quiet clear crisp bright warm cozy elegant
stylish cute gorgeous fits works worked flawless flawlessly superb outstanding exceptional pleasant delighted thrilled fun enjoy enjoyed enjoying accurate secure
lightweight convenient sleek generous safe gentle brilliant effective thank thanks`),
    negative: list(`
bad terrible horrible awful poor poorly worst worse disappointed disappointing disappointment hate hated useless broken broke breaks break cracked cracks crack defective
faulty fail failed fails failure flimsy fragile waste wasted garbage trash junk crap rubbish ugly uncomfortable itchy scratchy stiff rough harsh smell smells smelly stinks stink
leak leaks leaked leaking rust rusty rusted stain stained dirty torn tear ripped rip tore fell loose wobbly wobbles noisy loud slow slowly late delayed delay missing wrong damaged
damage scratched scratches faded fades fade shrunk shrinks shrank return returned refund refunded overpriced expensive cheaply annoying annoyed frustrating frustrated difficult hard
confusing complicated rude ignored unresponsive unhelpful scam fake misleading lied stuck stops stopped dead dies died drains drained overheats overheated overheating hot burned burns
sour stale expired bland gross disgusting allergic rash irritated thin tiny small tight heavy bulky dim blurry crashes crashed freezes frozen glitchy lag laggy disconnects
peeling peels peeled unraveled pills pilling warped bent sadly unfortunately regret avoid problem problems issue issues complaint lacking lacks weak inconsistent unusable`),
    negators: list(
      "not no never n't cannot can't don't doesn't didn't won't isn't wasn't aren't hardly barely without nothing nor neither",
    ),
  },
} as const;
