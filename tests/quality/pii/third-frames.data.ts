const lines = (text: string): readonly string[] => text.trim().split("\n");

/** Sentences of a third kind: notes, hand-overs, signatures; {family} is a family name alone, ⏎ a new line. */
export const THIRD_CHINESE: readonly string[] = lines(`
能联系上的号{phone}
收货手机填{phone}
急事拨{phone}
本机{phone}
留个号{phone}
小哥电话给我，我的{phone}
机主号码{phone}
驿站打{phone}
紧急联系人电话 {phone}
来电显示{phone}
回复至{email}
合同传{email}
邮寄单据前先发{email}确认
工作邮箱 {email}
找回密码用{email}
订阅邮箱改{email}
持身份证{idCard}领取
身份证件：居民身份证 {idCard}
证号{idCard}
身份证后面写的{idCard}
提交了身份证{idCard}还是不过
因私护照{passport}
护照本号码{passport}
新护照是{passport}
海外直邮要护照，{passport}
机票护照号{passport}
原卡退回{bankCard}
招行信用卡{bankCard}
分期的卡是{bankCard}
对公账户不行就这张{bankCard}，银行卡
刷的{bankCard}
接车牌照{plate}
新车{plate}
车位登记{plate}
贴膜的车{plate}
货拉拉{plate}
搬到{address}
快递请投{address}
就在{address}这边
帮忙转寄{address}
收件{address}
坐标{address}
单{order}退了吧
系统里查{order}这个订单
订购编号{order}
拍下的订单{order}没改价
合并订单{order}
面单上写着{tracking}
查件{tracking}
极兔{tracking}
我的退件{tracking}
快递查询 {tracking}
后台显示IP为{ip}
白名单加{ip}
本机ip：{ip}
路由{ip}
上次登录地址{ip}
私聊微信{wechat}
微信联系{wechat}
微信号码{wechat}
加Q{qq}
q：{qq}
QQ:{qq}
客服微信 {wechat}
威信 {wechat}
拉我进群 微信{wechat}
东西寄到单位了，收的人是{name}
我们公司采购{name}负责对接
抬头个人，{name}
回执请{name}签字确认
家里只有我妹妹{name}在
上门的工人自称{name}
客服报的名字是{name}
对方留的姓名是{name}
如果我不在请联系{name}
密码问我弟{name}
这条裙子{name}穿正好
听同学{name}讲这家店靠谱
邻居{name}家也买了同款
特别鸣谢{name}
姓{family}，双木的那个
我姓{family}，之前留过电话
{family}姐你好呀
{family}哥帮忙催一下
{family}总已经同意退款
{name}已付款
{name}已签收，请放心
{name}你好，你的快件到了驿站
您好{name}，请凭取件码取件
是{name}本人吗
麻烦核对：{name}，{phone}，{address}
改成我老婆的名字{name}
收件信息 {name} {phone}
退货人{name}
取件人是{name}
寄件{name}
客户姓名为{name}
宝贝名字{name}，三岁
刻字内容：{name}
定制印名{name}
把{name}加进群
我代{name}反馈
受{name}委托咨询
{name}和{name2}都收到了
{name}或者{name2}谁在家都行
麻烦让{name}和我联系
昨晚{name}值班时说能退
跟单员{name}
售后专员{name}跟进
{name}经理您好
{family}医生开的单子
辅导员{name}转发的链接
订餐人{name}，两位
登机人{name}
投保人{name}
转账附言{name}
户名{name} 卡号{bankCard}
微信名是{name}
支付宝实名{name}
叫我{name}就好
大家好我是{name}
我，{name}，要求赔偿
{name}上
{name}敬上
您的客户{name}
{name}女士要改地址
`);

/** The same in English; {given} is a given name alone. */
export const THIRD_ENGLISH: readonly string[] = lines(`
best to phone {phone}
daytime number {phone}
my digits: {phone}
give me a ring at {phone}
tried {phone} twice
line {phone} is dead
SMS {phone}
phone no {phone}
drop me a line at {email}
inbox: {email}
my mail {email}
username {email}
write back at {email}
ID: {idCard}
photo of ID card {idCard}
PRC ID {idCard}
identity document {idCard}
passport ({passport})
my passport {passport} was scanned
passport details: {passport}
visa applied with passport {passport}
Amex/Visa {bankCard}
payment card {bankCard}
the card used was {bankCard}
charge card {bankCard} instead
car plate {plate}
tag {plate}
plates: {plate}
my car, license plate {plate}
redirect to {address}
home: {address}
residing at {address}
drop off at {address}
destination {address}
warehouse address {address}
ref no {order}
order ref {order}
re: order {order}
po number {order}
receipt {order}
carrier gave me {tracking}
tracking code {tracking}
tracking # {tracking}
DHL {tracking}
parcel no. {tracking}
connected from {ip}
IPv4/IPv6 {ip}
host {ip}
banned: {ip} (ip)
source ip {ip}
WeChat handle {wechat}
hmu on wechat {wechat}
my wx is {wechat}
QQ me {qq}
qq no. {qq}
wechat - {wechat}
please note the buyer is {name}
goods were accepted by {name} at reception
our purchasing lead {name} will handle it
if I'm out, {given} can take it
hand the box to {given}
The guy introduced himself as {name}
your chat agent said her name was {given}
engraving text: {name}
monogram for {given}
my roommate {name} got the same
This was bought by my aunt {given}
Good evening, {name} from flat 9
Howdy, {given} here
Mr. and Mrs. {family} ordered the table
Ms. {family} at the counter was kind
Professor {family} needs the invoice
To: {name}
On behalf of {name}
Yours faithfully,⏎{name}
Warm regards,⏎{given}
Thank you,⏎{name}
Best wishes from {name}
Sent on behalf of {name}
signed: {name}
{name} has already paid
{name} received the parcel
{name} is waiting for a reply
{name} wants to return it
{name} lives at {address}
{name} can be reached at {phone}
{name} or {name2} will be home
{name} and {name2} share the account
in case you need it, I'm {name}
People call me {given}
everyone calls me {given}
You may call me {given}
delivery instructions: ask for {given}
leave it with {name} at no. 12
The receptionist was {given}
big hug to {given}
{given}, your agent, was amazing
customer service rep {name} lied
I dealt with {name} over chat
I was told by {given} that it ships Friday
I got an email from {name}
I emailed {given} about it
we met {given} at the shop
gift note: Happy birthday {given}!
Happy Birthday {given}
Congrats {given}!
From: {name}, {email}
Billing name {name}
Name on card {name}
cardholder {name} {bankCard}
driver {name}, plate {plate}
kid's name is {given}
this review is by {name}
my sister-in-law {given} ordered
Please notify {name} at {email}
emergency contact {name} {phone}
`);

/** What is made like them and holds nothing of anybody; {brand}, {goods} and {town} are made like names. */
export const THIRD_CHINESE_NEGATIVES: readonly string[] = lines(`
{brand}旗舰店发货快
{goods}比{brand}好用
白金版{goods}
何必呢
管他呢
祝福大家新年快乐
万事如意
这里是{town}
找{goods}
我是学生党
让客服看看
请客吃饭用的
联系快递
叫车去的
转给售后
金秋时节
高清屏幕
包邮吗亲
时间太长了
全家都喜欢
成色很新
方形{size}
安装费{price}
单独卖吗
严重划痕
解决方案
温暖舒适
{goods}是{model}
价格{price}元，太贵了
这款{model}多少钱
尺寸{size}合适吗
{date}买的到现在没发
{brand}的{goods}质量不错
{brand}{goods}
商品编码{sku}
型号{model}断货了吗
条码{ean}扫不出
固件版本{version}
系统升级到{version}就卡
库存{n5}件
销量{n6}
在{town}买的{goods}
{town}仓库什么时候有货
圣诞快乐，{goods}收到了
高兴，{goods}很好
方便的话换一个
任何问题都可以问
从{town}到{town}要几天
满{n4}减{n4}
第{n4}期抽奖
积分{n5}分
优惠券{n4}元
货号{sku}
客服态度很好
师傅很专业
老师推荐的{goods}
谢谢，非常满意
经理没有回复
快递员很热情
亲爱的顾客您好
联系客服没人
收件人写错了
我是新用户
我是老顾客了
我叫了客服
给朋友买的{goods}
老公喜欢{brand}
容量{n5}mAh
邮费{price}
{date}到{date}期间
分辨率1920x1080
重量{n4}克
批次号{n8}
{goods}规格{size}
评分4.8
安全可靠，时尚大方
温和不刺激
于是我退了
许多人买
常温保存
任务完成
金色的很好看
白色{goods}缺货
`);

/** The same in English. */
export const THIRD_ENGLISH_NEGATIVES: readonly string[] = lines(`
{brand} {model} in {town}
Happy New Year from {town}
Ask for a refund
Dear Sir or Madam
Customer Support Team
Sent from my iPhone
thanks a lot
to the moon
{day} Sale at {brand}
Size Medium Navy
Not Worth It
{town} Office
King Size Bed
The Good Place mug
Big Ben puzzle
with love
from China
Total: {price}
Ships {date}
Prime Delivery
It costs \${price}
model {model} please
size {size}
bought on {date}
I love my {brand} {goods}
Merry Christmas to all
Happy {day}
I'm Happy with it
Shipped from {town} to {town}
Made in {town}
SKU {sku}
barcode {ean}
firmware {version}
update {version} crashed
The {goods} is great
Thanks Amazon
Dear Customer Service
Hi there
Hello Team
Best Price Ever
Thank you so much
Regards, a happy customer
My husband loves it
My name was misspelled
the manager was rude
contact support
{brand} Store in {town}
Great Value for Money
Very Good Quality
item {sku}
{n4} reviews
{n6} points
resolution 1920x1080
{size} fits well
Will Not Buy Again
I'm Not Sure
Customer service told me to wait
Call customer service
Ship to store
Free Shipping on {day}
Grand Opening {day}
Rose Gold color
The Grand Canyon mug
Fits iPhone 14 Pro Max
Part no. {model}
weight {n4} g
Ask before you buy
Spoke to customer service
Signed up for the newsletter
from {town} with love
Sunny Days in {town}
Star Wars blanket
Harry Potter wand
Batch {n8}
`);
