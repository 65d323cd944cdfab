/** A second set of sentences, written apart from the first and from the rules: longer, looser, more as people type. */
export const SECOND_CHINESE: readonly string[] = `
[10:21] 顾客：在不在 / 客服：您好，{name}为您服务
这个{name}师傅装得很仔细，空调一点都不响，值得表扬
上次是{name}帮我处理的，这次还找{name}
我同事{name}推荐我来买的，果然没失望
孩子叫{name}，刻字请刻这个名字
名字写{name}就好，别写网名
收货人写错了，应该是{name}，不是我老公
发票抬头开个人：{name}
亲爱的{name}，您的包裹已到达驿站
给{name}寄一份样品，到付就行
售后专员{name}一直没回我消息
{name}女士您好，您的退款已受理
麻烦备注一下：{name}代收
微信昵称不用管，真名{name}
哎，手机丢了换号了，新号{phone}记一下
快递小哥打的是我旧号{phone}，现在用{phone}
到了给这个号打电话 {phone} 我妈接
{phone}这个号码加不上
急！！联系不到卖家，我手机{phone}，看到回一下
客服热线{phone}一直占线，体验太差
预留电话{phone}，微信同号
收不到短信，绑定的是{phone}
骗子电话{phone}大家小心
公司前台{phone}转给我就行
求发安装视频，{email}
资料麻烦传{email}哈，谢谢老板
下载链接可以发到 {email} 吗
注册邮箱填的{email}，密码忘了
售后让我写信到{email}，石沉大海
我身份证{idCard}，你们海关备案核对下
实名信息如下：{name} {idCard}
保价理赔要证件 {idCard} 拍照就不发了
清关资料：身份证号码（{idCard}）
开户用的身份证是{idCard}没错啊
领奖登记，证号{idCard}
我护照{passport}过期了，还能退税不
机场提货凭护照，号码是{passport}
帮我登记：护照 {passport}，国籍中国
跨境购填了护照号：{passport}，一直审核中
钱退到这张卡吧{bankCard}，招行的
我转账的账号是{bankCard}，户名同收货人
付款卡 {bankCard} 被扣了两次钱！
退款账户：农业银行 {bankCard}
绑的银行卡（{bankCard}）换了，怎么改
送货车{plate}在我们小区刮了别人的车
我开{plate}来自提，麻烦登记放行
导航支架装在我的{plate}上正合适
ETC绑的车牌是{plate}
门卫说要车牌，{plate}
现在搬家了，换成{address}吧
家里没人就放{address}的丰巢柜
我在{address}上班，白天送公司
之前填的{address}有误
发{address}，别发错了
配送范围包括{address}吗
亲 单子 {order} 怎么还在待发货
我在你家买了两次，上一单{order}还没评价
退款编号跟订单{order}对不上
拍错了，{order}帮忙关掉订单
售后申请里的订单编号：{order}
{tracking}，这个快递显示派送失败
退回的包裹单号{tracking}，请查收
你给的快递{tracking}查不到物流信息
补发的是中通，{tracking}
韵达单号 {tracking} 催一下
邮政小包{tracking}半个月没动静
有人从{ip}登了我的账号
打印机ip设成{ip}还是连不上
NAS内网地址{ip}，外网访问不了
日志里全是{ip}的请求
不回消息就加我v：{messenger}
薇信{messenger}，聊聊批发价
扣扣{messenger}，发你图纸
我微信 {messenger} 加了没通过
联系QQ：{messenger}，备注退货
店主微信是{messenger}，私下优惠
`
  .trim()
  .split("\n");

export const SECOND_ENGLISH: readonly string[] = `
Agent: Good morning, you are speaking with {name}. Customer: hi
A lady called {name} picked up and sorted it in two minutes
Signed, {name}
Sincerely,\\n{name}
Shout out to {name} at the help desk, absolute star
The account is in my husband's name, {name}, can you check
Hello {name}, your refund has been issued.
Ms {name} from returns promised a call back
please make the invoice out to {name}
customer name - {name}
I'm {name}, a verified buyer since 2015, and this kettle leaks
Package was left with my neighbor {name}, who never told me
My daughter {name} loves this ukulele
attn: {name}, second floor
best, {name}
ring {phone} when the driver is close
I left my number ({phone}) and nobody bothered
You people gave me {phone} as support line and it is dead
Cell {phone}, home {phone}
if there is a problem: {phone}
my new mobile no is {phone} please update
got a text from {phone} pretending to be the courier
They told me to dial {phone} and wait 40 mins
fax it over to {phone}
drop me a line at {email}
You can write to me ({email}) with the label
account under {email} is locked
replacement promised by {email}, nothing since
pls send pdf manual >> {email}
login: {email}
For the customs form my ID number is {idCard}
national ID {idCard} rejected by the website
attached a photo of my identity card ({idCard})
they needed a Chinese resident id, mine: {idCard}
I am a tourist, passport {passport}, and want the VAT refund
showed my passport ({passport}) at pickup
document: passport, number: {passport}
the hotel shop noted my passport no. {passport}
Money should go back on {bankCard} which is my mastercard
used card ending... whatever, full number {bankCard}
You have charged {bankCard} two times!!
bank card {bankCard}, name as above
my old card {bankCard} expired
driver of the white van, reg {plate}, threw the box
Registration {plate} was parked on my lawn
fits my Golf, plate no {plate}
courier's license plate: {plate}
We moved! New place is {address}, please resend
somebody at {address} received my parcel
Billing address: {address}
can you deliver to my office, {address}?
returned it to your warehouse at {address} in May
from {address}, shipping took ages
Leave at {address}. Gate code is blue.
ref my order {order}: wrong colour
I placed order no {order} on Monday
{order} is the order id, where is it?
Cancel purchase {order} now
confirmation {order} never arrived by mail
Order ID={order}
My parcel ({tracking}) has been in Memphis since Friday
here is the tracking id {tracking}, you look it up
FedEx {tracking} delivered to who knows where
shipment {tracking} returned to sender
DHL waybill {tracking}
Royal Mail ref {tracking} shows nothing
weird sign-in attempt from IP {ip} yesterday
I set the printer to {ip} and it works
can't ping {ip} from my laptop
blocked by your site, my address is {ip}
server {ip} times out
My WeChat is {messenger}, message me there
wechat - {messenger}
Seller wants me on weixin {messenger}, sketchy
contact via QQ: {messenger}
you can find me on wechat as {messenger}
`
  .trim()
  .split("\n");

export const SECOND_FILLER_ZH = [
  "这款产品我已经用了三个多月了，整体感觉还不错，就是电池稍微差点意思",
  "说实话 一开始没抱太大希望",
  "同款在别家卖到1299，这里只要899元",
  "ps：2号仓发的货",
  "蓝色XXL，洗了5次没掉色",
  "图片跟实物有8成像吧",
  "包装盒压扁了，里面还好",
  "12月25号到的，正好当圣诞礼物",
  "满199减20还送了小样",
  "音质比JBL Flip5差一些",
  "含税价3,499.00",
  "老婆很喜欢，儿子也抢着用",
  "固件1.0.3.12",
  "厚度0.8mm左右",
  "给9.5分",
];
export const SECOND_FILLER_EN = [
  "I have been playing for 20 years and this is decent",
  "Bought it for my son who is 12",
  "the 1.5 L version is too small",
  "honestly not worth $249.99",
  "It shipped on 2023-11-05 I think",
  "My old Fender Strat sounded warmer",
  "2x AAA included",
  "Overall 3/5",
  "They also sell a 16x20 frame",
  "See photo 4",
  "Build 10.0.19045 of Windows handles it fine",
  "used it from 8:00 to 17:30",
  "IKEA one is 30% cheaper",
  "Love the smell of Mrs Dash by the way",
  "Made in the year 2021",
];

export const SECOND_NEGATIVES: readonly string[] = [
  "华为P{n2}比小米{n2}好用多了",
  "身份证件齐全才能买，规定{n1}天内",
  "{n3}-{n3}-{n2}三围，M号偏大",
  "电压220V 频率50Hz 功率{n4}W",
  "下单{n2}分钟就接单，{n2}号晚上到的",
  "GB/T {n5}-2015执行标准",
  "生产许可证号SC{n3}",
  "第{n3}期杂志，共{n3}页",
  "水温{n2}度，PH值7.{n1}",
  "同城快递当天到，运费{n2}元",
  "刘海贴不住，马尾辫可以用",
  "石榴汁很甜，杨梅有点酸，李子坏了两个",
  "方太油烟机和林内热水器都是在这买的",
  "王者荣耀皮肤兑换成功了",
  "高兴死了，这个价格真的安心",
  "教师节送老师的，女士香水味道淡",
  "小姐姐声音甜，阿姨也说好",
  "保温24小时，容量{n3}毫升，重{n3}克",
  "CPU i7-{n5}，内存16G，硬盘512G",
  "比{n4}年那款薄了{n1}毫米",
  "连续签到{n2}天得{n4}积分",
  "3楼的邻居也买了，2单元的都说好",
  "地址栏填错了没法改，电话也打不通",
  "订单已完成，物流5天，快递员态度好",
  "京东自营{n1}折，天猫{n4}人付款",
  "门牌号贴纸{n1}号字体太小",
  "数据线2米，{n1}A快充，型号CX-{n4}",
  "买过10086充值卡，12306订的票",
  "汽车座套适合20{n2}款卡罗拉",
  "国标码{ean}和京东码{n8}不同",
  "iPhone 12 case fits 12 Pro, not 13",
  "Gibson Les Paul vs Martin D-28",
  "Rating: {n1}/10 would buy again",
  "Runs at {n4} rpm, {n2} dB",
  "Part # {model} is discontinued",
  "UPC {ean}",
  "It is {n2} x {n2} x {n1} cm",
  "order of magnitude better, {n2}% off",
  "I track my weight: {n3}.{n1} lbs",
  "Use code SAVE{n2} at checkout",
  "Model year 20{n2}, mileage {n5}",
  "phone stand for 4.7-6.7 inch phones",
  "Chapter 3.2.1.4 of the manual",
  "v{version} of the app crashes",
  "Levi Strauss jeans and Calvin Klein socks",
  "Ben & Jerry ice cream",
  "Uncle Ben rice, Aunt Jemima syrup",
  "Hey guys, Thanks to everyone",
  "I'm American. I am Very Tall.",
  "This is Perfect for Christmas",
  "Mr Clean sponges last {n2} washes",
  "With Prime it came on May 5",
  "Between 9-5 on weekdays, 555 timer chip",
  "ID badge holder, card slots x {n1}",
  "ISBN 978-7-{n3}-{n5}-{n1}",
  "Drive was fast, 2 TB Seagate Drive",
  "took 2 to 3 weeks, 1 way trip",
  "Street price is lower, 20 minute walk",
  "EAN {ean} lot {n6}",
  "batch no {n8}, exp 12/2026",
];
