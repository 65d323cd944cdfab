import { parseWordPairs } from "@/lib/algorithms/text/parse-word-pairs";

/**
 * What names of needs are said with in the other language where not every word of them is known: `English | Chinese`,
 * the first of each is the one shown. Things beyond those of the glossary and of the exact words.
 */
export const plainThings = parseWordPairs(`
price match, price protection | 价格保护, 价保, 保价, 差价
VAT invoice | 增值税发票, 专用发票, 专票
invoice, receipt, bill | 发票, 开票
tax number, taxpayer number | 税号, 纳税人识别号, 纳税人
company name, heading | 抬头
delivery address, shipping address | 收货地址, 送货地址, 收件地址
address | 地址
delivery time, arrival time, estimated arrival | 送货时间, 到货时间, 送达时间, 配送时间
tracking, shipment status, tracking information | 物流信息, 快递信息, 物流状态
parcel, package | 包裹, 快件, 件
courier, delivery man, driver | 快递员, 快递小哥, 配送员, 送货员, 小哥
delivery | 配送, 送货, 快递, 物流, 派送
pick-up, collection point | 自提, 自提点, 站点
goods | 货, 到货, 货物
order number | 订单号, 订单编号, 单号
order, purchase | 订单, 下单
payment, payment method, checkout | 付款, 支付, 付钱, 微信支付, 支付方式
money, amount | 钱, 余额, 金额, 账
credit | 白条
refund, compensation fee, cancellation fee | 退款, 退钱
return | 退货, 退换货
exchange, replacement | 换货, 换新
warranty, guarantee | 保修, 质保, 返修, 维修
repair | 修理
installation, set-up, setup | 安装, 装机, 拼装
account, profile | 账号, 账户, 用户名
registration, sign-up, signup | 注册
password, passcode, pin, key | 密码
verification code | 验证码
phone number, number | 手机号, 手机号码, 电话号码, 号码
phone, mobile | 手机, 电话
contact details | 联系方式, 联系电话
human agent, live agent, agent, representative, real person | 人工, 人工客服
customer service, support, service | 客服, 服务, 售后, 售后服务, 客服态度
complaint, claim, consumer complaint | 投诉, 申诉
review, feedback, comment, rating | 评价, 评论, 好评
newsletter, subscription, mailing list | 订阅, 邮件订阅
coupon, voucher, promo code | 优惠券, 券, 满减, 红包
points | 京豆, 积分
promotion, deal, sale, discount | 活动, 促销, 优惠
gift, free gift | 赠品, 礼品
stock, availability | 库存, 现货, 有货
pre-order | 预约, 预售
authenticity | 正品, 真假, 假货
expiry date | 保质期, 生产日期
model, version | 型号, 款式, 版本
specification, spec | 规格, 参数
question, questions | 疑问
city | 城市
shop, store | 店, 商家, 店铺, 卖家
quality | 质量, 品质
dress, gown, maxi | 连衣裙, 裙子
top, tunic, tee, t-shirt | 上衣, T恤
jeans, denim, leggings | 牛仔裤
pants, trousers, slacks | 裤子
shorts | 短裤
skirt | 半身裙
blouse, shirt | 衬衫
sweater, cardigan, pullover, sweatshirt, hoodie | 毛衣
jacket, coat, vest, blazer | 外套
jumpsuit, romper | 连体裤
swimsuit, bathing suit | 泳衣
boots, boot, sandals, heels | 靴子
tights, socks | 袜子
scarf | 围巾
bra, underwear | 内衣
sleeve, sleeves | 袖子
neckline, v-neck, collar | 领口
waist, waistband | 腰围
hem | 下摆
chest, bust | 胸围
shoulders, shoulder, arms | 肩部
hips, thighs, hip | 臀围
body, figure, curves | 身材
height, inches | 身高
weight, lbs, pounds, lb, pound | 体重
petite, petite size | 小个子
size, sizing, usual size, xs, xxs | 尺码
length | 长度
shape, silhouette | 版型
pattern, print, design | 花纹, 图案
fabric, cotton, linen, silk, material, cashmere, knit | 面料, 材质
lining | 里衬
seams, stitching, seam | 缝线
button, buttons | 扣子
colour, color, colors, colours, shade | 颜色
photo, photos, picture, pictures, model, image | 图片, 照片
reviews, reviewer, reviewers | 评价
washing, wash, dry cleaning, laundry | 洗涤
summer, spring, spring and summer | 夏季
fall, winter, autumn | 秋冬
wedding, event, party, occasion | 场合
wardrobe, closet | 衣橱
outfit, look | 搭配
guitar, guitars, guitarist | 吉他
acoustic guitar | 木吉他
electric guitar | 电吉他
bass | 贝斯
ukulele | 尤克里里
piano, keyboard | 键盘
drum, drums | 鼓
violin | 小提琴
strings, string | 琴弦
picks, pick, pick holder | 拨片
strap, straps, strap lock | 背带
capo, capos | 变调夹
tuner, tuners, tuning | 调音器
tuning pegs, tuning keys | 弦钮
amp, amps, amplifier, bugera | 音箱
pedal, pedals, pedalboard, stompbox | 踏板
distortion, overdrive, fuzz, distortion pedal | 失真效果器
reverb, delay, chorus, effect, effects | 效果器
compressor | 压缩器
looper, loop, loops | 循环器
multi-effects, modeler | 综合效果器
mic, mics, microphone, microphones, vocal mic | 麦克风
pop filter, windscreen | 防喷罩
mic stand, microphone stand | 麦克风架
stand, stands, music stand | 支架
hanger, wall hanger, hook | 挂架
case, gig bag, bag, bags | 琴包
cable, cables, cord, patch cable, xlr | 线材
connector, connectors, jack, plug | 接头
adapter, adapters, power supply | 电源适配器
battery, batteries | 电池
interface, audio interface, usb interface | 音频接口
recorder, recording, recordings, track, tracks | 录音
mixer | 调音台
headphones | 耳机
speaker, speakers, monitors | 音响
software, driver, drivers, app, windows | 软件
switch, switches, footswitch | 开关
knob, knobs | 旋钮
screw, screws, bolts | 螺丝
neck, fretboard, frets, fret | 琴颈
bridge, saddle, nut | 琴桥
pickup, pickups | 拾音器
tone, sound, sounds, sound quality, tones | 音色, 声音
volume, gain, signal, signal level | 音量
noise, hum, hiss, feedback noise | 噪音
slide | 滑棒
metronome | 节拍器
harmonica | 口琴
fingers, hands, finger, grip | 手感
beginner, beginners | 初学者
practice, playing | 练习
stage, gigs, gig, live | 演出
room, rooms, big bed room, suite | 房间, 大床房, 标间
hotel, hostel, inn | 酒店, 宾馆
bed, beds, mattress | 床
bathroom, shower, toilet | 卫生间, 浴室, 洗手间
restaurant, buffet, dinner | 餐厅, 自助餐, 晚餐
breakfast | 早餐
front desk, reception | 前台, 总台
parking | 停车, 停车场
location, surroundings, area | 位置, 地理位置, 环境, 环境卫生
airport | 机场
transport, subway, station, bus | 交通, 地铁, 车站
window, view | 窗户, 景观
air conditioning | 空调
soundproofing | 隔音
network, internet, wifi | 网络, 上网, 网速, 宽带
hotel staff, staff | 服务员, 工作人员, 服务人员
book, books | 书, 书籍, 本书, 套书, 图书
story, plot | 故事, 情节, 小说
author, writer | 作者
content | 内容
writing style | 文笔, 语言
translation | 翻译
paper, printing | 纸张, 印刷, 纸质
children's book | 绘本, 童书
computer, laptop, notebook | 电脑, 笔记本, 本子
tablet | 平板
phone functions, functions, features | 功能
text messages, messages, sms | 短信
operating system, system, XP | 系统, XP系统, XP
driver | 驱动
memory, ram | 内存
hard drive, disk | 硬盘
graphics card | 显卡
screen, display, monitor | 屏幕, 显示器, 显示屏
brightness | 亮度
performance, speed | 性能, 速度, 配置
heat, cooling | 散热, 发热
keyboard keys | 键盘, 按键
water heater | 热水器
washing machine | 洗衣机
hair dryer | 吹风机
shampoo, conditioner | 洗发水, 护发素
hair, scalp, dandruff | 头发, 头皮, 头皮屑
skin | 皮肤
milk, yoghurt, yogurt | 牛奶, 奶, 酸奶, 蒙牛
apples, apple | 苹果
fruit, oranges, bananas | 水果, 橙子, 火龙果, 香蕉
mouthfeel, taste | 口感, 味道
smell, odour, odor, scent | 气味, 异味
weight per piece, size of the fruit | 个头
clothes, garment | 衣服
shoes | 鞋子, 鞋
shop brand, brand | 品牌, 牌子, 国货
children, kids, daughter, son, grandson, child | 孩子, 宝宝, 儿子, 女儿, 小孩
parents, mother, wife, husband | 家人, 老人, 老婆, 老公, 妈妈
friend, friends | 朋友
water, drinking | 水
food, lunch | 食物, 吃的
`);

/** What is said of them; written so that "thing saying" reads as a phrase, or stands alone. */
export const plainSayings = parseWordPairs(`
runs large, runs big, runs very large, run large, runs a little large, runs a bit large, run big, too big, very large, too large | 尺码偏大, 太大, 偏大
runs small, runs very small, run small, too small, runs a little small, runs a bit small, size smaller, smaller size | 尺码偏小, 太小, 偏小
is true to size, true to size, fits true to size, usual size, normal size, regular size, right size | 尺码标准, 尺码准
should be ordered a size down, size down, sized down, sizing down, go down a size, order a size down, smaller size, size smaller | 建议选小一码
should be ordered a size up, size up, sized up, sizing up, go up a size, order a size up | 建议选大一码
is too tight, too tight, tight across, tight in, very tight, tight | 太紧, 偏紧
is too short, too short, very short, short | 太短
is too long, too long, was long, very long, long | 偏长
is too thin, too thin, is thin, quite thin, thin, see through, sheer | 太薄, 薄
is thick, thick, heavy | 厚
is soft, soft, super soft, very soft | 柔软
is comfortable, comfortable, comfy, super comfortable, cozy | 舒服
is flattering, flattering | 显身材
is versatile, versatile, dress up or down | 百搭
is unique, unique, different | 独特
is high, high, comes up higher, higher | 偏高
is low, low, lower | 偏低
looks like the pictures, just like the photos, like the photos, looks like the picture, as pictured, same as the picture, looked just like | 与图片一致
looks different from the pictures, not like the picture, different from the photo | 与图片不符, 色差大
had to be returned, had to return, returned, sent back, send back, sending back, returning, going back | 只能退货
is on sale, went on sale, on sale, sale price, at sale price | 在打折
washes well, washed well, wash well, washes great | 耐洗
shrinks in the wash, shrank, shrunk, shrinks | 洗后缩水
is worth the price, worth the price, worth the money, worth every penny, worth it, great for the price, good for the price, good value, great value, great price, great buy, good deal, great deal, great purchase | 物有所值
costs too much, too expensive, expensive, pricey, overpriced, costly | 太贵, 贵
is cheap, cheap, inexpensive, really cheap, low price | 便宜
should cost less, should cost | 价格应更低
works well, works great, works fine, works perfectly, work well, works as expected, does the job, does its job, gets the job done, works | 管用, 好用
does not work, doesn't work, didn't work, not work very well, stopped working, never worked, didn't work very well | 不管用, 用不了, 不能用
is easy to use, easy to use, easy to install, easy to set up, simple to use, very easy | 好用, 易用, 容易安装
is hard to use, hard to use, difficult to use, not easy | 难用, 不好用
is inconvenient, inconvenient | 不方便, 不便
is easy to wear, easy to wear | 易穿搭
breaks easily, broke, breaks, broken, falls apart, fell apart, one break, snapped, break | 坏了, 容易坏, 坏, 断
comes loose, came loose, loose, falls off, fell off, slips | 松动, 脱落, 掉
lasts long, last a long time, lasts a long time, lasts forever, long lasting, durable, lasts longer, last longer, last | 耐用
is sturdy, sturdy, solid, solid and sturdy, solid construction, well built, well made, strong, heavy duty | 结实, 牢固, 做工好
is of good quality, good quality, great quality, high quality, excellent quality, quality is good, quality is great | 质量好, 质量不错
is of poor quality, poor quality, bad quality, low quality, cheaply made | 质量差, 质量太差
sounds good, sound great, sounds great, sound good, great sound, great tone, sound amazing, sounds amazing, sound better, sounded better | 音色好, 声音好
sounds poor, not a great sound, sound bad, sounds bad, muddy | 音色差, 声音小, 声音差
is noisy, noisy, noise, humming, too much noise, loud | 有噪音, 太吵, 吵
is noise-free, no noise, absolutely no noise, quiet, silent | 没有噪音, 安静
is accurate, accurate | 准确
stays in tune, stay in tune, holds tune | 音准稳定
fits well, fits perfectly, fit perfectly, fits great, fits everything perfectly, fit well, perfect fit, good fit, great fit, fits fine, fits | 合身, 合适
does not fit, doesn't fit, didn't fit, not fit | 不合身, 不合适
is the right choice, exactly what i needed, just what i needed, what i wanted, as expected, as described | 符合预期, 与描述一致
is a pleasure, a pleasure, fun, enjoy | 有乐趣
is highly recommended, highly recommend, recommend, would recommend | 推荐, 值得推荐, 强烈推荐, 值得信赖
is a good gift, great gift, perfect gift, good gift | 适合送礼
is battery powered, battery powered | 用电池供电
drains the battery, battery dies | 耗电
is beautiful, beautiful, gorgeous, pretty, lovely, really beautiful, stunning | 漂亮, 好看, 很漂亮, 美观
is cute, cute, super cute, adorable | 可爱
has a handy size, likes the small size, compact | 小巧
is small, small, tiny | 小
is big, large, big, huge | 大, 很大, 宽敞
is light, lightweight, light | 轻便, 轻
is perfect for, perfect for, great for, ideal for | 适合
is perfect, perfect | 完美
is great, great, good, very good, awesome, amazing, wonderful, nice, excellent, fine, best | 好, 不错, 很好, 很不错, 挺好, 给力, 也不错
is bad, bad, terrible, awful, horrible, poor | 差, 很差, 太差, 不好
is average, average, mediocre, okay | 一般, 很一般
is disappointing, disappointing, disappointed | 失望, 令人失望
is disgusting, disgusting | 恶心, 太恶心
is dirty, dirty | 脏, 不干净
is clean, clean | 干净
is clear, clear | 清晰, 清楚
is fast, fast, quick | 快, 很快, 速度快
is slow, slow | 慢, 太慢
is late, late, delayed, not on time | 晚了, 延误, 超时
is near, near, close by, close | 近, 很近
is far, far, far away | 远, 太远
is convenient, convenient | 方便, 便利
is fresh, fresh | 新鲜
is sweet and crisp, sweet, crisp, crunchy | 甜, 脆, 很甜
is tasty, tasty, delicious | 好吃, 好喝
is rotten, rotten, mouldy, moldy | 烂了, 烂, 发霉
makes the skin itch, itchy | 痒, 好痒
is well packed, well packed | 包装好, 包装完好
is missing, missing, not included, incomplete | 缺, 少了, 漏发, 没送, 没给
is damaged, damaged | 破损, 碎了
is wrong, wrong | 错了, 发错
is fake, fake | 假的, 假货
is polite, friendly, kind, helpful | 热情, 周到, 态度好
is rude, rude, unhelpful | 态度差, 恶劣, 不理
has not arrived, not arrived, not received, haven't received, never arrived, never received | 没收到, 没有收到, 未收到, 还没到, 没到货, 没有收到货
arrives the same day, same day | 当天送到, 当天到
has arrived, arrived, arrived on time | 收到了, 到货了, 收到货
must arrive tomorrow | 明天一定要送到, 明天送到
when will it arrive, when does it arrive, how long does it take | 什么时候到, 什么时候送到, 多久能到, 几天到, 多久到, 什么时候能到
how long does it take, how long | 多长时间, 多久, 时间有点长
when will it be shipped | 什么时候发货, 多久发货
where is it | 到哪了, 到哪里了, 在哪
when will it be installed | 什么时候来安装, 什么时候安装
is in stock | 有货吗, 有现货
is out of stock, out of stock, sold out, unavailable | 缺货, 没货, 无货, 断货
nobody answers, no answer, no response | 没人接, 无人接听, 打不通, 没人回, 不回复
cannot be cancelled, could not cancel | 没有取消, 不能取消, 取消不了, 取消失败
is refused | 不能退货, 不给退, 退不了
cannot be changed | 不能修改, 改不了
cannot be opened, cannot log in, can't log in, can't sign in | 登录不了, 打不开, 进不去
is urgent, hurry up, please hurry | 急, 快点, 麻烦快点, 尽快, 催一下
what is the matter, what does it mean | 怎么回事, 什么意思, 什么情况, 是这样么
what should be done, how is it handled | 怎么办, 怎么处理, 要怎样处理
have applied already | 已经申请, 申请了
is paid | 付款了, 已付款
is charged twice, charged twice | 重复扣款
is not supported | 不支持
causes no problems, no problems, no issues, not had that problem, no problem, no issue | 没有问题, 没问题
is not recommended, not recommended, don't recommend, would not recommend | 不建议购买, 不推荐, 不建议, 千万别买
please help, please check | 帮我问, 帮我查, 帮忙查, 帮忙问, 帮忙, 帮我
`);

/** What customers ask to have done; in English the thing follows, in Chinese too. */
export const plainActions = parseWordPairs(`
cancel, cancelling, canceling, call off | 取消, 撤销
change, changing, modify, edit, update, correct, switch | 修改, 更改, 改, 变更
return, returning, send back | 退货, 退回, 退
exchange, exchanging, swap | 换货, 换, 更换, 换新
get a refund of, get a refund, get refunded | 退款
check, checking, see, view, verify, look up, show | 查询, 查下, 查看, 查一下, 核实
track, tracking, locate | 跟踪
get, obtain, request, download, receive | 开一张, 开张, 开具, 补开, 索要
apply for | 申请
install, assemble, put together, set up | 安装, 组装
pay for, pay, paying | 支付, 付款
place, order, make, buy, purchase | 下单, 购买
create, open, register, sign up for | 注册, 开通
delete, remove, close, terminate | 删除, 注销
recover, reset, retrieve | 找回, 重置
contact, reach, call, speak to, talk to, get in touch with | 联系, 打电话给
find, finding | 找
subscribe to, sign up to | 订阅
unsubscribe from, cancel my subscription to | 退订
report, reporting, notify of | 反映, 投诉
deliver, send, ship | 送到, 发货
repair, fix, mend | 维修, 修
use, redeem | 使用
leave, submit, send in, file | 提交
play, playing | 弹奏
record, recording | 录制
hold, holds, hang | 固定
wear, wearing | 穿
charge, charging | 充电
`);

/** How a need about a thing alone is called where nothing is known that is said of it; {a} is the thing. */
export const aboutThing = {
  question: { en: "Questions about the {a}", zh: "询问{a}" },
  complaint: { en: "Trouble with the {a}", zh: "{a}有问题" },
  praise: { en: "Happy with the {a}", zh: "对{a}满意" },
  wish: { en: "Ask for a better {a}", zh: "希望改进{a}" },
  comparison: { en: "Compare the {a}", zh: "比较{a}" },
  switching: { en: "Change for the {a}", zh: "因{a}而更换" },
} as const;
