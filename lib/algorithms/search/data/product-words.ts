import { parseWordPairs } from "@/lib/algorithms/text/parse-word-pairs";

/**
 * What shops sell and how titles describe it: `English words | Chinese words`. The words of a line are searched as one
 * another, in both languages.
 */
export const productWords = parseWordPairs(`
cleanser, face wash, facial wash, facial cleanser, cleansing foam, cleansing gel, cleansing milk, face cleanser | 洗面奶, 洁面乳, 洁面, 洁面膏, 洁面霜, 洁面啫喱, 洁面泡沫, 洁面慕斯, 洗面乳, 洗颜, 洁颜, 洗脸
toner, facial toner, skin toner, essence water, lotion toner, facial water | 爽肤水, 化妆水, 柔肤水, 护肤水, 精华水, 调理水, 收缩水, 健肤水, 紧肤水, 保湿水, 洁肤水, 肌底水, 水乳
serum, essence, ampoule, concentrate | 精华, 精华液, 精华露, 精华素, 菁华, 精萃, 原液, 肌底液, 安瓶
lotion, emulsion, milk lotion, face lotion | 乳液, 润肤乳, 柔肤乳, 保湿乳, 润肤露, 水乳
cream, face cream, facial cream, moisturizer, moisturiser, moisturizing cream, moisturising cream, day cream | 面霜, 保湿霜, 日霜, 乳霜, 润肤霜, 滋润霜, 凝霜, 霜
night cream | 晚霜, 夜霜
eye cream, eye gel, eye serum, under eye cream, eye care | 眼霜, 眼部精华, 眼胶, 眼部凝胶, 眼部啫喱, 眼膜, 眼部
mask, face mask, facial mask, sheet mask, mask pack | 面膜, 面膜贴, 蚕丝面膜, 睡眠面膜, 面贴膜, 泥膜
sleeping mask, overnight mask | 睡眠面膜, 免洗面膜
eye mask, eye patch | 眼膜, 眼贴
clay mask, mud mask | 泥膜, 清洁面膜, 火山泥
makeup remover, make up remover, make-up remover, cleansing oil, cleansing water, micellar water, cleansing balm | 卸妆, 卸妆油, 卸妆水, 卸妆液, 卸妆乳, 卸妆膏, 卸妆霜, 洁颜油
sunscreen, sunblock, sun cream, sun protection, sun lotion, spf | 防晒, 防晒霜, 防晒乳, 防晒喷雾, 防晒露, 隔离防晒
after sun | 晒后修复, 晒后
exfoliator, scrub, peeling, exfoliating, face scrub | 去角质, 磨砂膏, 磨砂, 啫喱, 角质
foundation, liquid foundation, foundation cream | 粉底液, 粉底, 粉底霜, 粉霜, 底妆
bb cream, cc cream | bb霜, cc霜, 气垫霜
cushion, air cushion, cushion compact, cushion foundation | 气垫, 气垫bb, 气垫粉底, 气垫霜
concealer | 遮瑕, 遮瑕膏, 遮瑕液, 遮瑕笔
primer, makeup base, makeup primer | 隔离霜, 隔离, 妆前乳, 妆前, 打底霜
powder, face powder, loose powder, pressed powder, setting powder, compact powder | 散粉, 蜜粉, 粉饼, 定妆粉, 干粉
setting spray, face mist, facial spray, mist | 喷雾, 定妆喷雾, 保湿喷雾
blush, blusher | 腮红, 胭脂, 修容
highlighter, contour, bronzer | 高光, 修容, 阴影粉
eyeshadow, eye shadow, eyeshadow palette | 眼影, 眼影盘
eyeliner, eye liner | 眼线, 眼线笔, 眼线液, 眼线膏
mascara | 睫毛膏
eyelash, lash, false lashes, eyelashes | 睫毛, 假睫毛
eyelash curler, lash curler | 睫毛夹
eyebrow, brow, eyebrow pencil, brow pencil | 眉笔, 眉粉, 染眉膏, 眉
lipstick, lip color, lip colour | 口红, 唇膏, 唇彩
lip gloss, lip glaze, lip tint, lip stain | 唇彩, 唇蜜, 唇釉, 染唇液
lip balm, chapstick, lip care | 润唇膏, 护唇膏, 唇膜
makeup brush, brush set, cosmetic brush | 化妆刷, 粉刷, 刷子
beauty blender, makeup sponge, puff, powder puff | 粉扑, 美妆蛋, 海绵
cotton pad, cotton pads | 化妆棉
makeup, cosmetics, make up | 彩妆, 化妆品, 化妆
makeup set, cosmetic set | 彩妆套装
skincare, skin care, skin care products | 护肤, 护肤品
skincare set, skin care set, skincare kit, gift set, set, kit, bundle | 套装, 礼盒, 组合, 套盒, 套组
travel size, travel kit, mini, sample, trial size | 旅行装, 小样, 便携装, 体验装, 试用
nail polish, nail varnish | 指甲油
perfume, fragrance, cologne, eau de parfum, eau de toilette | 香水, 香氛, 淡香
hand cream, hand lotion, hand care | 护手霜, 手霜, 手部
foot cream | 足霜, 护足霜
body lotion, body milk, body cream, body moisturizer | 身体乳, 润肤乳, 润体乳, 身体霜, 润肤露
body wash, shower gel, bath gel | 沐浴露, 沐浴乳, 沐浴油
soap, bar soap | 香皂, 肥皂, 手工皂, 洁面皂
hand soap, hand wash, hand sanitizer | 洗手液, 免洗洗手液
deodorant, antiperspirant | 止汗露, 走珠, 香体露
shampoo, hair wash | 洗发水, 洗发露, 洗发乳, 洗发液, 洗发, 洗头
conditioner, hair conditioner | 护发素, 润发乳, 润发, 护发
hair mask, hair treatment | 发膜, 倒膜
hair oil | 护发精油, 发油, 精油
hair dye, hair color, hair colour | 染发, 染发剂, 染发膏
hair growth, hair loss, anti hair loss | 防脱, 生发, 育发
dandruff, anti dandruff, anti-dandruff | 去屑, 头屑
toothpaste | 牙膏
toothbrush, electric toothbrush | 牙刷, 电动牙刷
mouthwash | 漱口水
razor, shaver, electric shaver | 剃须刀, 刮胡刀
shaving foam, shaving cream, shaving gel | 剃须泡沫, 剃须膏, 剃须
aftershave | 须后水, 须后
essential oil, facial oil, face oil | 精油, 精华油, 美容油
men, men's, mens, male, for men | 男士, 男, 男性, 男款, 男装
women, women's, womens, female, lady, ladies, for women | 女士, 女, 女性, 女款, 女装
kids, children, child, kid | 儿童, 童装, 小孩, 孩子
baby, infant, newborn, toddler | 婴儿, 宝宝, 婴幼儿, 新生儿
pregnant, pregnancy, maternity | 孕妇, 孕期
student, students | 学生
moisturizing, moisturising, hydrating, hydration, moisture, moisturize, hydrate, moist | 保湿, 补水, 水润, 滋润, 润泽, 锁水
nourishing, nourish, rich | 滋养, 滋润, 润养
whitening, brightening, whiten, brighten, radiance, radiant, fair | 美白, 提亮, 亮肤, 嫩白, 净白, 焕白, 亮白, 白皙, 亮颜, 臻白
dark spots, spot, spots, freckle, dark spot, pigmentation, spot correcting | 淡斑, 祛斑, 色斑, 去斑, 斑点, 修斑
anti aging, anti-aging, anti ageing, anti-ageing, antiaging, wrinkle, wrinkles, anti wrinkle, anti-wrinkle, fine lines | 抗皱, 抗衰老, 抗老, 去皱, 淡化细纹, 细纹, 皱纹, 淡纹, 紧致
firming, lifting, firm, tightening | 紧致, 提拉, 紧实, 塑颜, 弹力
acne, pimple, pimples, blemish, anti acne, breakouts, breakout | 祛痘, 去痘, 痘痘, 抗痘, 痘印, 粉刺, 暗疮, 战痘
blackhead, blackheads, nose strip | 去黑头, 黑头, 鼻贴
pore, pores, pore minimizing | 毛孔, 收缩毛孔, 细致毛孔
oil control, oil-control, oily skin, oily, mattifying | 控油, 油性, 去油, 清爽, 平衡油脂
dry skin | 干性, 干燥, 滋润
sensitive skin, sensitive, gentle, mild, hypoallergenic | 敏感肌, 敏感, 温和, 抗敏, 舒缓, 低敏
soothing, calming, repair, repairing | 舒缓, 修护, 修复, 镇静
dark circles, dark circle, puffiness, eye bags | 黑眼圈, 去黑眼圈, 眼袋, 浮肿
waterproof, water proof, water resistant, water-resistant | 防水, 防泼水
long lasting, long-lasting, longwear, long wear, smudge proof, smudge-proof | 持久, 持妆, 不脱妆, 不晕染, 不脱色, 防晕染
volumizing, volume, lengthening, curling | 浓密, 卷翘, 纤长
matte | 哑光, 雾面
shimmer, glitter, glossy | 闪, 珠光, 亮泽, 闪粉
red | 红色, 红, 正红
pink | 粉色, 粉红, 粉
orange | 橙色, 橘色, 橘红
yellow | 黄色
green | 绿色
blue | 蓝色
purple, violet | 紫色
black | 黑色
white | 白色
grey, gray | 灰色
brown, coffee color | 棕色, 咖色, 咖啡色
beige, khaki | 米色, 卡其, 卡其色
gold, golden | 金色
silver | 银色
cleansing, deep cleansing, deep cleaning | 清洁, 深层清洁, 洁净
refreshing, refresh, fresh, light, lightweight, non-greasy | 清爽, 轻薄, 不油腻, 轻盈
natural, organic, plant, herbal, botanical | 天然, 有机, 植物, 草本
alcohol free, alcohol-free | 无酒精, 不含酒精
fragrance free, unscented | 无香, 无香料
vitamin c, vc | 维生素c, 维c, vc
collagen | 胶原蛋白, 胶原
hyaluronic acid | 玻尿酸, 透明质酸
aloe, aloe vera | 芦荟
green tea | 绿茶
rose | 玫瑰
olive | 橄榄
honey | 蜂蜜
ginseng | 人参, 红参
tea tree | 茶树
pearl | 珍珠
shirt, blouse | 衬衫, 衬衣
t-shirt, tshirt, tee, t shirt | t恤, 短袖
top, tops | 上衣
sweater, jumper, pullover, knitwear, cardigan | 毛衣, 针织衫, 开衫, 羊毛衫
hoodie, sweatshirt | 卫衣, 连帽衫
dress, gown | 连衣裙, 裙子, 长裙
skirt | 半身裙, 短裙, 裙子
pants, trousers, slacks | 裤子, 长裤, 休闲裤
jeans, denim | 牛仔裤, 牛仔
shorts | 短裤
leggings, tights | 打底裤, 紧身裤
jacket | 夹克, 外套
coat, overcoat, trench coat | 大衣, 风衣, 外套
down jacket, puffer, puffer jacket | 羽绒服
suit, blazer | 西装, 西服
raincoat, rain jacket | 雨衣, 冲锋衣
underwear, panties, briefs, boxers | 内裤, 内衣
bra, brassiere | 文胸, 胸罩, 内衣
pajamas, pyjamas, sleepwear, nightgown | 睡衣, 家居服
swimsuit, swimwear, bikini | 泳衣, 泳装, 比基尼
socks, sock | 袜子, 短袜
stockings | 丝袜, 长袜
hat, cap, beanie | 帽子, 棒球帽
scarf, shawl | 围巾, 披肩, 丝巾
gloves, mittens | 手套
belt | 皮带, 腰带
tie, necktie | 领带
shoes, shoe, footwear | 鞋子, 鞋
sneakers, trainers, running shoes, sport shoes | 运动鞋, 跑步鞋, 球鞋, 跑鞋
boots, boot | 靴子, 短靴, 长靴
sandals | 凉鞋
slippers, slides | 拖鞋
high heels, heels, pumps | 高跟鞋
bag, handbag, tote, shoulder bag | 包, 手提包, 单肩包, 女包
backpack, rucksack, schoolbag | 双肩包, 背包, 书包
wallet, purse | 钱包
suitcase, luggage, trolley | 行李箱, 拉杆箱, 旅行箱
umbrella, parasol | 雨伞, 遮阳伞, 伞
sunglasses | 太阳镜, 墨镜
glasses, eyeglasses | 眼镜
watch, wristwatch | 手表, 腕表
smartwatch, smart watch, fitness tracker | 智能手表, 手环
jewelry, jewellery | 首饰, 饰品
necklace, pendant | 项链, 吊坠
earrings, ear studs | 耳环, 耳钉
bracelet, bangle | 手链, 手镯
ring | 戒指
cotton | 纯棉, 棉, 全棉
wool | 羊毛, 羊绒
silk | 真丝, 丝绸
linen | 亚麻
leather | 真皮, 皮革, 牛皮
plus size, large size | 大码, 加大
loose, oversized, baggy | 宽松
slim, slim fit | 修身, 显瘦
warm, thermal, fleece | 保暖, 加绒, 加厚
breathable | 透气
summer | 夏季, 夏天, 夏
winter | 冬季, 冬天, 冬
spring | 春季, 春天, 春
autumn, fall | 秋季, 秋天, 秋
phone, mobile phone, smartphone, cell phone, cellphone | 手机, 智能手机
phone case, case, phone cover | 手机壳, 保护壳, 保护套
screen protector, tempered glass | 钢化膜, 保护膜, 贴膜
charger, adapter, power adapter | 充电器, 充电头
cable, charging cable, data cable, usb cable | 数据线, 充电线
power bank, portable charger | 充电宝, 移动电源
headphones, headphone, headset, earphones, earphone | 耳机, 头戴式耳机
earbuds, wireless earbuds | 无线耳机, 蓝牙耳机
speaker, bluetooth speaker | 音箱, 音响, 蓝牙音箱
microphone, mic | 麦克风, 话筒
laptop, notebook computer | 笔记本电脑, 笔记本
computer, pc, desktop computer | 电脑, 台式机
tablet, pad | 平板电脑, 平板
keyboard | 键盘
mouse | 鼠标
monitor, display | 显示器
printer | 打印机
router, wifi router | 路由器
hard drive, hard disk, ssd | 硬盘, 固态硬盘
flash drive, usb stick, usb drive, memory card | u盘, 优盘, 内存卡
camera | 相机, 照相机, 摄像机
tripod | 三脚架
tv, television | 电视, 电视机
projector | 投影仪
game console | 游戏机
wireless, cordless | 无线
bluetooth | 蓝牙
portable, lightweight | 便携, 便携式, 轻便
rechargeable | 充电式, 可充电
foldable, folding | 折叠, 可折叠
quiet, silent, noiseless | 静音
kettle, electric kettle | 电水壶, 热水壶, 水壶, 烧水壶
rice cooker | 电饭煲, 电饭锅
air fryer | 空气炸锅
oven, toaster oven | 烤箱
microwave | 微波炉
blender, juicer, mixer | 榨汁机, 搅拌机, 料理机
coffee machine, coffee maker, espresso machine | 咖啡机
toaster | 面包机, 多士炉
refrigerator, fridge, freezer | 冰箱, 冰柜
washing machine, washer | 洗衣机
air conditioner | 空调
fan, electric fan | 风扇, 电风扇
heater | 取暖器, 暖风机
humidifier | 加湿器
air purifier | 空气净化器
vacuum cleaner, vacuum, hoover | 吸尘器
robot vacuum | 扫地机器人
iron, garment steamer, steamer | 熨斗, 挂烫机
hair dryer, hairdryer, blow dryer | 吹风机, 电吹风
curling iron, hair straightener | 卷发棒, 直发器
scale, scales | 电子秤, 体重秤
lamp, desk lamp, table lamp | 台灯, 灯具
night light, nightlight | 小夜灯
bulb, light bulb, led light | 灯泡, led灯
flashlight, torch | 手电筒
battery, batteries | 电池
socket, power strip, plug | 插座, 插排, 排插
cup, mug | 杯子, 马克杯, 水杯
thermos, vacuum flask, flask, insulated bottle | 保温杯, 保温壶, 保温瓶
water bottle, bottle | 水瓶, 水壶, 水杯
glass, wine glass | 玻璃杯, 酒杯
teapot, tea set | 茶壶, 茶具
bowl | 碗
plate, dish | 盘子, 碟子
chopsticks | 筷子
cutlery, tableware, spoon, fork | 餐具, 勺子, 叉子
knife, kitchen knife | 刀, 菜刀, 刀具
cutting board, chopping board | 砧板, 菜板
pan, frying pan, skillet, non-stick pan | 平底锅, 煎锅, 不粘锅
pot, saucepan, stockpot | 汤锅, 奶锅, 锅
wok | 炒锅
lunch box, bento | 饭盒, 便当盒
food container, storage jar | 保鲜盒, 密封罐
towel, bath towel | 毛巾, 浴巾
bedding, bed sheets, sheet, bedding set | 床单, 四件套, 床上用品
quilt, duvet, comforter | 被子, 羽绒被
blanket, throw | 毯子, 毛毯
pillow | 枕头
cushion pillow, seat cushion | 靠垫, 坐垫, 抱枕
mattress | 床垫
curtain, curtains | 窗帘
carpet, rug, mat | 地毯, 地垫
sofa, couch | 沙发
chair | 椅子
office chair, gaming chair | 办公椅, 电竞椅
table, desk | 桌子, 书桌
bed | 床
wardrobe, closet | 衣柜
shelf, bookshelf, rack | 置物架, 书架, 架子
storage box, organizer, organiser | 收纳盒, 收纳箱, 收纳
hanger, hangers | 衣架
trash can, bin, garbage bag | 垃圾桶, 垃圾袋
mirror | 镜子, 化妆镜
clock, alarm clock | 闹钟, 时钟, 挂钟
candle | 蜡烛, 香薰蜡烛
vase | 花瓶
tissue, tissues, paper towel | 纸巾, 抽纸
toilet paper | 卷纸, 卫生纸
wet wipes, wipes | 湿巾
sanitary pads, sanitary napkin | 卫生巾
laundry detergent, detergent, washing powder | 洗衣液, 洗衣粉, 洗衣凝珠
dish soap, dishwashing liquid | 洗洁精
disinfectant | 消毒液
mosquito repellent, insect repellent | 驱蚊, 蚊香, 花露水
mop | 拖把
tool, tools, toolkit, tool set | 工具, 工具箱
screwdriver | 螺丝刀
drill | 电钻
paint | 油漆, 涂料
tea | 茶叶, 茶
black tea | 红茶
coffee | 咖啡
milk | 牛奶, 纯牛奶
milk powder, formula | 奶粉
yogurt, yoghurt | 酸奶
juice | 果汁
water, mineral water | 矿泉水, 饮用水
wine, red wine | 红酒, 葡萄酒
beer | 啤酒
liquor, baijiu | 白酒
snack, snacks | 零食, 小吃
biscuit, cookie, cookies, biscuits, crackers | 饼干, 曲奇
chocolate | 巧克力
candy, sweets | 糖果
cake | 蛋糕
bread | 面包
nuts | 坚果
chips, crisps | 薯片
noodles, instant noodles | 方便面, 面条
rice | 大米
oil, cooking oil | 食用油
soy sauce | 酱油
salt | 盐
sugar | 糖
spice, seasoning | 调料, 调味料
beef, steak | 牛肉, 牛排
chicken | 鸡肉
fish, seafood | 鱼, 海鲜
egg, eggs | 鸡蛋
fruit | 水果
vegetable, vegetables | 蔬菜
vitamin, vitamins, supplement, supplements | 维生素, 保健品
protein powder | 蛋白粉
diaper, diapers, nappies | 纸尿裤, 尿不湿
baby bottle, feeding bottle | 奶瓶
pacifier | 奶嘴
stroller, pram | 婴儿车, 推车
car seat | 安全座椅
toy, toys | 玩具
doll | 娃娃, 玩偶
plush, stuffed animal, plush toy | 毛绒玩具, 公仔
puzzle, jigsaw | 拼图
building blocks, blocks, lego | 积木
dog food | 狗粮
cat food | 猫粮
cat litter | 猫砂
pet, pets | 宠物
leash, dog leash | 牵引绳
book, books | 书, 图书
pen, pens | 笔, 中性笔
pencil | 铅笔
notebook, journal | 笔记本, 本子
stationery | 文具
bicycle, bike | 自行车, 单车
scooter, electric scooter | 滑板车, 电动车
helmet | 头盔
tent, camping tent | 帐篷
sleeping bag | 睡袋
yoga mat | 瑜伽垫
dumbbell, dumbbells | 哑铃
ball, basketball, football, soccer | 篮球, 足球, 球
badminton, racket | 羽毛球拍, 羽毛球
fishing rod | 鱼竿, 钓鱼
car accessories, car mount, phone holder | 车载支架, 手机支架, 车载
guitar | 吉他
piano, keyboard piano | 钢琴, 电子琴
guitar strings, strings | 琴弦
gift, present | 礼物, 送礼, 礼品
free shipping | 包邮
discount, sale, cheap | 特价, 优惠, 折扣
new, new arrival | 新品, 新款
genuine, authentic | 正品
imported | 进口
`);
