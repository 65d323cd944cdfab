import { parseWordPairs } from "@/lib/algorithms/text/parse-word-pairs";

/**
 * What shop customers talk about, in both languages: `English words | Chinese words`, the first of each is the plain
 * one. Aspects are things; opinions are what is said of them, written so that "aspect opinion" reads as a phrase.
 */
export const aspects = parseWordPairs(`
battery, batteries | 电池
battery life | 续航, 待机
charger, charging | 充电器, 充电, 快充
charging cable, cord, cable, wire | 充电线, 电源线, 线长
plug, socket | 插头, 插口, 接口
screen, display | 屏幕, 触屏
button, buttons, switch | 按键, 按钮, 开关
remote, remote control | 遥控器
speaker, sound, audio | 音质, 声音, 音响
volume | 音量
microphone, mic | 麦克风
camera, photo | 拍照, 相机, 像素
signal, connection, bluetooth, wifi | 信号, 蓝牙, 连接, 网络
app, software, firmware | 软件, 系统, 应用, 固件
motor, engine | 电机, 马达
fan, airflow | 风扇, 风力
light, lamp, lighting | 灯光, 台灯, 灯, 光线
brightness | 亮度
flicker, flickering | 频闪
noise, hum | 噪音, 噪声, 异响, 杂音, 响声
heat, heating | 发热, 加热
temperature | 温度
insulation, heat retention | 保温
power, suction | 功率, 吸力, 火力
filter | 滤芯, 滤网, 滤纸
tank, water tank | 水箱
lid, cap | 杯盖, 盖子, 瓶盖, 锅盖
seal, gasket, rubber ring | 密封圈, 密封性, 密封
spout | 壶嘴
bottle, flask, water bottle | 水壶, 瓶子, 水杯
mug, cup | 杯子, 马克杯
pan, pot, wok | 锅, 平底锅, 锅底
coating, non-stick coating | 涂层, 不粘涂层
handle, grip | 把手, 手柄, 提手
knife, blade | 刀, 刀片, 刀刃
base, stand, bracket | 底座, 支架
leg, legs | 桌腿, 椅腿, 腿
wheel, wheels, caster | 轮子, 滚轮
hinge | 合页, 铰链
drawer | 抽屉
shelf, rack | 架子, 置物架, 层板
screw, screws, bolt, hardware | 螺丝, 螺钉, 五金
part, parts, piece, pieces, component | 配件, 零件, 部件
instructions, manual, instruction | 说明书, 说明
print, font, text, lettering | 字, 字体, 印刷
assembly, setup, installation, set-up | 安装, 组装, 拼装
drilling, drill, hole, holes | 打孔, 钻孔, 孔
wall | 墙, 墙面
zipper, zip, zips | 拉链, 链头, 拉链头
strap, straps, shoulder strap | 肩带, 背带, 带子
buckle, clasp | 扣子, 卡扣, 搭扣
pocket, pockets, compartment | 口袋, 夹层
seam, stitching, thread, threads | 线头, 缝线, 针脚, 走线
lining | 内衬, 里衬
fabric, cloth | 面料, 布料
material, materials | 材质, 材料, 用料
cotton, wool | 棉, 羊毛
pilling, lint, bobbles, fuzz | 起球, 起毛, 掉毛, 毛球
sole, soles | 鞋底
insole | 鞋垫
heel, toe | 脚跟, 脚趾
sleeve, cuff | 袖子, 袖口
collar, neckline | 领口, 领子
waist, waistband | 腰围, 裤腰
fit, cut | 版型, 上身效果
size, sizing, sizes | 尺码, 尺寸, 大小, 码数, 规格
length | 长度
width | 宽度
weight | 重量
capacity, volume capacity | 容量
thickness | 厚度
colour, color, colours, colors, shade | 颜色, 配色, 色差
pattern, design, style | 款式, 设计, 花纹, 样式
look, appearance, looks | 外观, 颜值
quality, build quality | 质量, 品质, 做工
workmanship, finish, craftsmanship | 做工, 工艺
texture, feel, touch | 手感, 质感, 触感
durability | 耐用性
comfort | 舒适度
smell, odour, odor, stink, scent, fumes | 味道, 气味, 异味
chemical smell | 刺鼻气味, 化学味, 胶味, 塑料味
taste, flavour, flavor | 口感, 口味
sweetness | 甜度
freshness | 新鲜度
expiry date, shelf life | 保质期, 生产日期
ingredients, ingredient | 成分, 配料
skin | 皮肤
rash, allergy, irritation | 过敏, 起痘
cream, lotion | 面霜, 乳液
mascara, lipstick | 睫毛膏, 口红
shampoo | 洗发水
toner, serum | 爽肤水, 精华
hair | 头发
dust, powder | 灰尘, 粉尘, 灰, 粉末
litter, cat litter | 猫砂
food, pet food, treats | 粮, 零食, 狗粮, 猫粮
pet, dog, puppy, cat, kitten | 宠物, 狗, 狗狗, 小狗, 猫, 猫咪
child, children, kid, kids, baby, toddler | 孩子, 宝宝, 小孩, 儿童
seed, seeds, germination, sprout | 种子, 发芽, 出苗, 出芽
soil, potting mix | 土, 营养土
plant, flower | 植物, 花
leak, leaks, leaking | 漏水, 渗水
water | 水
dishwasher | 洗碗机
washing machine, wash, washing | 洗衣机, 机洗, 清洗
cleaning | 清洁, 打扫
storage, space | 收纳, 空间
pillow, blanket, duvet, towel | 枕头, 毯子, 被子, 毛巾
bag, backpack, rucksack | 包, 背包, 书包
tent, sleeping bag | 帐篷, 睡袋
shoe, shoes, boots | 鞋子, 鞋, 靴子
jacket, coat | 外套, 夹克, 大衣
packaging, package, box, parcel, carton | 包装, 包装盒, 盒子, 箱子, 包裹
delivery, shipping, courier | 物流, 快递, 配送, 发货
order | 订单
stock, restock | 库存, 补货, 到货
subscription, auto delivery, repeat delivery | 订阅, 自动配送, 定期配送
service, customer service, support, staff | 客服, 服务, 售后, 服务态度
reply, response | 回复
refund | 退款
return, returns | 退货
exchange, replacement | 换货, 换新
invoice, receipt | 发票
warranty, guarantee | 保修, 质保
coupon, discount | 优惠券, 折扣, 优惠
price, cost | 价格, 价钱, 价位
value, value for money | 性价比
gift, present | 礼物, 赠品
picture, photos, description, listing | 图片, 描述, 实物
account, login, password | 账号, 账户, 密码, 登录
payment, card | 付款, 支付
address | 地址
tracking | 物流信息, 单号
`);

export const opinions = parseWordPairs(`
breaks easily, broke, breaks, broken, break, snapped, gave up | 容易坏, 坏了, 坏, 断, 断了, 报废
leaks, leak, leaking, drips, drip, dribbles | 漏水, 漏, 渗水, 滴水, 渗
drains fast, drains, drain, dies | 掉电快, 耗电, 掉电, 不耐用
stops working, stopped, dead, faulty, defective | 不工作, 失灵, 故障, 没反应
gets stuck, stuck, jams, jammed | 卡住, 卡, 难拉
comes loose, loose, wobbly, wobbles, wobble | 松动, 松, 晃, 摇晃, 晃动
peels off, peels, peeling, flakes, flaking, chipped, chips | 脱落, 掉, 掉漆, 起皮, 掉渣
scratches easily, scratched, scratch | 有划痕, 划痕, 刮花
cracks, cracked, crack | 开裂, 裂, 裂开
rusts, rust, rusty | 生锈
fades, faded, fade | 掉色, 褪色
shrinks, shrunk, shrank | 缩水
pills, pill, sheds, shed, bobbles | 起球, 起毛, 掉毛
smells bad, smells, stinks, stink, smelly, reeks | 有异味, 难闻, 刺鼻, 臭, 呛人
is too loud, loud, noisy | 太吵, 吵, 吵死
flickers, flicker, flickering | 闪, 频闪, 闪烁
is too dim, dim | 太暗, 暗
is too bright, glaring, harsh | 刺眼, 太亮, 晃眼
overheats, hot, overheating | 发烫, 发热, 烫
arrives damaged, damaged, crushed, torn, dented | 破损, 压坏, 压扁, 破, 破了
is missing, missing, incomplete, lacking | 缺少, 少, 漏发, 缺, 没给齐
is late, late, delayed, slow, slowly | 慢, 太慢, 延误
is too small, small, tight, tiny | 太小, 偏小, 小, 紧
is too large, large, big, oversized | 太大, 偏大, 大
larger, bigger, wider | 更大, 大一点, 大号, 宽
is too heavy, heavy, weighs | 太重, 重, 沉, 背不动
lighter, lightweight, ultralight | 更轻, 轻便, 轻, 轻量
is too thin, thin, flimsy | 太薄, 薄, 偏薄
is too thick, thick | 太厚, 厚
is too short, short | 太短, 短
is too long, long | 太长, 长
is hard to use, difficult, hard, complicated | 难用, 麻烦, 复杂, 不方便
is rough, rough, scratchy, itchy | 粗糙, 扎人, 扎
is poor, poor, bad, terrible, awful | 差, 很差, 差劲
is dirty, dirty, stained | 脏, 有污渍
is dusty, dusty, dust | 灰大, 起灰, 粉尘大
does not sprout, sprouted, germinate, germinated | 不发芽, 发芽, 没发芽
is overpriced, overpriced, expensive, pricey | 太贵, 贵, 偏贵
is cheap, cheap, affordable, bargain, inexpensive | 便宜, 实惠, 划算, 平价
is good value, worth, value | 值, 超值, 值得, 性价比高
is good, good, great, excellent, superb, nice | 好, 很好, 不错, 棒
is comfortable, comfortable, comfy, cosy, cozy | 舒服, 舒适
is soft, soft, gentle | 柔软, 软, 亲肤
is sturdy, sturdy, solid, strong, durable | 结实, 牢固, 耐用
is light, light, portable | 轻便, 便携
is beautiful, beautiful, pretty, lovely, cute | 好看, 漂亮, 可爱
is quiet, quiet, silent | 安静, 静音
is fast, fast, quick, prompt | 快, 很快, 迅速
is easy, easy, simple, straightforward | 简单, 容易, 方便
keeps warm, warm, insulated | 保温好, 保暖, 保温, 热
keeps cold, cold, cool | 保冷, 冰
loves it, love, loves, enjoy, adores | 喜欢, 爱, 超爱
is safe, safe, safety | 安全
is dishwasher safe, dishwasher | 能进洗碗机, 洗碗机
is washable, washable | 可机洗, 能洗
is compatible, compatible, fits, fit, suitable | 适配, 合适, 通用, 匹配
is out of stock, sold out | 缺货, 断货, 没货
is fresh, fresh | 新鲜
is rude, rude, unhelpful | 恶劣, 敷衍, 不理人
is friendly, friendly, patient, helpful | 热情, 耐心, 贴心
`);

/** What a need that asks about a thing alone is called; {a} is the thing. */
export const questionAbout = { en: "question about {a}", zh: "询问{a}" } as const;
