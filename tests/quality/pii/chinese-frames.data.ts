/** Sentences with slots: {type} is planted, everything else is what shops really hear. */
export const CHINESE_FRAMES: readonly string[] = `
我叫{name}，昨天买的杯子收到了，很满意
收货人：{name}，麻烦尽快发货
收件人{name} 电话{phone} 地址{address}
你好，我是{name}，想问下什么时候发货
客服{name}态度很好，耐心解答
联系人：{name}，手机：{phone}
麻烦{name}先生签收一下
快递员{name}很负责，送货上门
姓名 {name} 身份证 {idCard}
这件事请转告{name}女士，谢谢
感谢客服{name}的帮助，五星好评
{name}，{phone}，{address}
我的电话是{phone}，请联系我
打{phone}没人接，差评
手机号{phone}收不到验证码
请拨打{phone}咨询安装师傅
师傅说打他电话{phone}就行了
座机{phone}也可以找到我
有事打我手机{phone}谢谢
卖家让我加{phone}，感觉像骗子
发票发到{email}就可以了
我的邮箱：{email}，说明书麻烦发一份
电子发票没收到，邮箱{email}
把截图发{email}吧亲
联系邮箱 {email} 谢谢
身份证号{idCard}，海关要求实名
清关需要身份证：{idCard}
实名认证填的{idCard}一直提示错误
我的证件号码是{idCard} 麻烦核对
退款请用身份证{idCard}核实
护照号码{passport}，酒店要登记
我的护照是{passport}，可以办理退税吗
护照：{passport} 姓名拼音没问题
报关用的护照号 {passport}
退款请打到银行卡{bankCard}
卡号：{bankCard}，开户行工商银行
我的建行卡 {bankCard} 还没收到退款
信用卡{bankCard}被重复扣款了
银行卡号是{bankCard}麻烦财务处理一下
车牌{plate}，小区门口放行一下
我的车是{plate}，坐垫能装吗
司机开的{plate}，送货很准时
停车登记{plate} 请帮忙录入
给我的{plate}买的脚垫，很合适
地址改成{address}，谢谢
寄到{address}就行
收货地址：{address}
我住在{address}，为什么不送货上门
麻烦送到{address}，放门口
新地址{address} 旧的不用了
快递放在{address}了，我去取的
订单号{order}，帮我查一下
单号：{order} 怎么还没发货
我的订单{order}想取消
订单编号是{order}，申请退款
{order}这个订单少发了一件
请查询订单 {order} 的发票
快递单号{tracking}，三天没更新了
运单号：{tracking}
物流{tracking}显示签收但是我没收到
退货已寄出，顺丰{tracking}
圆通快递{tracking}怎么还不动
查一下{tracking}到哪里了，快递太慢
登录IP是{ip}，不是我本人操作
我家路由器的ip地址{ip}连不上
后台显示{ip}异常登录
摄像头的IP：{ip}
加我微信{messenger}发你图片
微信号：{messenger}
我的QQ是{messenger}，加一下
wx {messenger} 备注订单
有问题加v信{messenger}聊
可以加QQ{messenger}
`
  .trim()
  .split("\n");

export const CHINESE_BEFORE = [
  "东西不错，",
  "亲，",
  "你好 ",
  "在吗？",
  "买了两次了，",
  "刚收到货。",
  "急急急！",
  "有点失望，",
  "hello，",
  "质量挺好的，价格89元。",
  "3月5日下的单，",
  "型号是XM-500的那款，",
  "哈哈 ",
  "第二次购买了 ",
  "😀 ",
  "1.5米的线够长，",
];
export const CHINESE_AFTER = [
  "，谢谢",
  "。",
  "！！",
  " 麻烦了",
  "，尽快处理",
  "～",
  "，买了3件一共268元",
  "，尺码175/96A",
  "。五星好评",
  "，急用",
  "，明天12:30前",
  " ok",
  "，2024年1月2日收到的",
  "，好用",
  "…",
];

export const CHINESE_NEGATIVES: readonly string[] = `
买了{n2}件，一共{price}元，很划算
身高175体重{n2}公斤，穿XL码正好
型号{model}，充电{n2}小时用{n1}天
2023年11月{n2}日下单，第二天就到了
条形码{ean}，扫出来是正品
从{version}升级到{version}以后变卡了
屏幕分辨率1920x1080，刷新率144Hz
评分4.8分，已售{n5}件，库存{n4}
生产批号{n8}，保质期24个月
李宁的鞋子穿着舒服，比安踏的好
王老吉和康师傅都是老牌子
老干妈味道不错，张小泉的刀很快
这件衣服高端大气，方便又安全
功率{n4}W，容量{n5}mAh，重{n3}g
晚上{n2}:30送到的，等了{n2}分钟
尺寸120*60*75cm，承重{n3}斤
比例16:9，色域99%，亮度{n3}尼特
5号电池要单独买，3号链接的更便宜
在北京买的，比杭州的店便宜{n2}块
南京路步行街的店也有卖
我是高中生，给爸爸买的生日礼物
我是第一次在这家买，感觉还行
先生穿着很合适，女士的偏小
客服非常好，老师推荐的
送给女朋友的，她说真好看
满{n3}减{n2}，到手{price}
货号{sku}，颜色黑色，43码
周杰伦代言的，周大福的金子
软件版本V{version}，固件{version}
ISBN {ean}，正版书籍
发货快，{n2}小时就出库了
充电器5V/2A，线长1.5m
容量{n3}ml，净含量{n3}克
身份证套质量很好，护照夹也不错
银行卡包能放{n2}张卡
微信支付优惠{n2}元，QQ音乐会员送一个月
订单金额{price}元，数量{n1}
快递很快，包装也好
手机壳很合适，电话手表防水
邮箱没收到优惠券
`
  .trim()
  .split("\n");
