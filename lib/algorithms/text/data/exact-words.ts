import { parseWordPairs } from "@/lib/algorithms/text/parse-word-pairs";

/**
 * Words that mean the same in both languages whatever the shop sells: `English | Chinese`, the first of each is the one
 * that is shown. Stricter than the glossary, which only groups what belongs together: a name is put into the other
 * language with these or not at all.
 */
export const exactThings = parseWordPairs(`
battery, batteries | 电池
battery life | 续航
charger | 充电器
charging cable | 充电线
screen | 屏幕
buttons, button | 按键, 按钮
remote control, remote | 遥控器
sound quality | 音质
sound | 声音
volume | 音量
microphone | 麦克风
app | 应用
motor | 马达, 电机
fan | 风扇
desk lamp | 台灯
lighting | 灯光
brightness | 亮度
noise | 噪音, 噪声
filter | 滤芯
lid | 盖子, 杯盖
coating | 涂层
handle | 把手
drawer, drawers | 抽屉
shelf, shelves | 架子
screws, screw | 螺丝
parts, part | 零件, 配件
instructions, manual, instruction manual | 说明书
assembly | 组装
installation | 安装
zipper, zip | 拉链
shoulder strap, shoulder straps | 肩带
pocket, pockets | 口袋
fabric | 面料, 布料
material, materials | 材质, 材料
lining | 内衬
sole, soles | 鞋底
sleeves, sleeve | 袖子
neckline | 领口
cut | 版型
size, sizing, sizes | 尺码
length | 长度
width | 宽度
weight | 重量
capacity | 容量
thickness | 厚度
colour, color, colours, colors | 颜色
design | 设计
style | 款式
appearance, look | 外观
quality | 质量
workmanship, craftsmanship | 做工
texture | 质感
smell, odour, odor | 气味
flavour, flavor | 口味
ingredients | 成分
packaging | 包装
box | 盒子
delivery, shipping | 物流, 配送
courier | 快递
order | 订单
customer service | 客服
service | 服务
service attitude | 服务态度
refund, refunds | 退款
returns, return | 退货
invoice, invoices | 发票
warranty | 保修
coupon, coupons | 优惠券
price, prices | 价格, 价钱
gift | 礼物
picture, pictures, photo, photos | 图片
description | 描述
payment | 付款
address | 地址
room, rooms | 房间
bed, beds | 床
breakfast | 早餐
bathroom | 卫生间, 浴室
hotel | 酒店, 宾馆
soundproofing | 隔音, 隔音效果
book | 书
phone | 手机
computer | 电脑
fruit | 水果
apples, apple | 苹果
shampoo | 洗发水
hair | 头发
dress | 裙子, 连衣裙
shirt | 衬衫
sweater | 毛衣
trousers, pants | 裤子
jeans | 牛仔裤
shoes | 鞋子, 鞋
clothes | 衣服
coat | 大衣, 外套
backpack | 背包
guitar, guitars | 吉他
tuner, tuners | 调音器
location | 位置
dishwasher | 洗碗机
cat litter | 猫砂
seeds | 种子
strings, string | 琴弦
cable, cables | 线材
pedal, pedals | 踏板
microphone stand, mic stand | 麦克风架
picks | 拨片
strap, straps | 带子
case | 保护壳, 壳子
bag | 包
keyboard | 键盘
mouse | 鼠标
headphones, earphones | 耳机
camera | 摄像头, 相机
hard drive | 硬盘
memory | 内存
operating system | 操作系统
software | 软件
driver, drivers | 驱动
signal | 信号
ringtone | 铃声
features, functions | 功能
performance | 性能
speed | 速度
delivery speed, shipping speed | 物流速度, 送货速度, 快递速度, 发货速度
surroundings | 环境
facilities | 设施
front desk | 前台
air conditioning | 空调
water heater | 热水器
washing machine | 洗衣机
window, windows | 窗户
carpet | 地毯
hot water | 热水
value for money | 性价比
promotion | 活动
content | 内容
story | 故事
characters | 人物
writing | 文笔
translation | 翻译
paper quality | 纸质, 纸张质量
printing | 印刷
author | 作者
milk | 牛奶
taste | 味道
mouthfeel | 口感
skin, peel | 皮
scalp | 头皮
foam | 泡沫
ankle boots | 短靴
top, tops | 上衣
blouse | 女式衬衫
skirt | 半身裙
jacket | 夹克
colour in the pictures | 图片颜色
waist | 腰围
electronic invoice, e-invoice | 电子发票
VAT invoice | 增值税发票
delivery address, shipping address | 收货地址
price match, price protection | 价格保护
membership | 会员
verification code | 验证码
order number | 订单号
tracking information | 物流信息
attitude | 态度
staff | 服务员, 工作人员
after-sales service | 售后服务, 售后
installation fee | 安装费
seller | 卖家
`);

export const exactSayings = parseWordPairs(`
breaks easily | 容易坏
leaks | 漏水
fades | 掉色, 褪色
shrinks | 缩水
pills | 起球
rusts | 生锈
is good, good, great, nice, excellent | 好, 不错
is poor, poor, bad | 差, 不好
is comfortable, comfortable | 舒服, 舒适
is soft, soft | 柔软, 软
is sturdy, sturdy, solid | 结实, 牢固
is durable, durable | 耐用
is light, lightweight | 轻
is heavy, heavy | 重, 沉
is small, small | 小
is large, large, big | 大
is long, long | 长
is short, short | 短
is thin, thin | 薄
is thick, thick | 厚
is tight, tight | 紧
is loose, loose | 松
is too heavy, too heavy | 太重, 偏重, 太沉
is too small, too small, runs small | 太小, 偏小
is too large, too large, too big, runs large | 太大, 偏大
is too long, too long | 太长, 偏长
is too short, too short | 太短, 偏短
is too thin, too thin | 太薄, 偏薄
is too thick, too thick | 太厚, 偏厚
is too tight, too tight | 太紧, 偏紧
is too loose, too loose | 太松, 偏松
is too expensive, too expensive, overpriced | 太贵, 偏贵
is too loud, too loud, too noisy | 太吵
is too slow, too slow | 太慢
is too bright, too bright | 太亮
is too dim, too dim | 太暗
is beautiful, beautiful, pretty, lovely | 漂亮, 好看
is cute, cute | 可爱
is quiet, quiet | 安静
is loud, loud, noisy | 吵
is fast, fast, quick | 快
is slow, slow | 慢
is cheap, cheap | 便宜
is affordable, affordable, reasonable | 实惠
is expensive, expensive, pricey | 贵
is clear, clear | 清晰
is clean, clean | 干净
is dirty, dirty | 脏
is fresh, fresh | 新鲜
is tasty, tasty, delicious | 好吃
is sweet, sweet | 甜
is easy to use, easy to use | 好用
is hard to use, hard to use | 难用
is easy, easy, simple | 简单
is convenient, convenient | 方便
is rough, rough | 粗糙
is broken, broken | 坏了, 坏
is damaged, damaged | 破损
is missing, missing | 缺失
is wrong, wrong | 错了
is friendly, friendly | 热情
is patient, patient | 耐心
is rude, rude | 恶劣
is warm, warm | 暖和
is accurate, accurate | 准确
is happy, happy, satisfied, pleased | 满意
is disappointed, disappointed | 失望
works well, works great, works fine, works perfectly | 管用
fits well, fits perfectly, fits great, is a great fit | 合身
is true to size, true to size | 尺码标准
is worth the price, worth the price, worth the money, well worth the money | 物有所值
is not worth the price, not worth the money | 不值这个价
is good value, good value, great value, great deal | 划算
is average, average | 一般
is crisp and sweet, crisp and sweet | 又脆又甜, 脆甜
is rotten, rotten | 烂了, 烂
is sour, sour | 酸
is well made, well made | 做工好
is stylish, stylish | 时尚
is attentive, attentive | 周到
is itchy, itchy | 痒
is hot, hot | 烫
cannot be cancelled | 不能取消
has not arrived | 还没到, 没收到
is highly recommended, highly recommend, highly recommended | 强烈推荐
`);

/** "Love the colour" and 喜欢颜色: what is liked comes last. */
export const exactLikings = parseWordPairs(`
like, love, likes, loves | 喜欢
`);
