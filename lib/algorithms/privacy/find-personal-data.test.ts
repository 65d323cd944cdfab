import { describe, expect, it } from "vitest";
import { findPersonalData } from "@/lib/algorithms/privacy/find-personal-data";

/** What is found, as "type:value". */
function found(text: string): string[] {
  return findPersonalData(text).map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);
}

const PIECES = [
  ..."1 |1-|a@|a@b.co |(1|号1|路1号|a.|1.1.|::1:|王|客服|12 A |at |dot |Mr |市区|1234 |加v|区|Aa |a at b dot |Ann |Ann Lee |会员|Via |Rue de |A-|arjun |·|扎西|佐藤|王强、|号锦绣|省市|-|1|A1".split(
    "|",
  ),
];

describe("findPersonalData", () => {
  it.each([
    ["我叫张伟，电话13812345678", ["name:张伟", "phone:13812345678"]],
    ["这位楚雨荨答应三天内回复", ["name:楚雨荨"]],
    ["小韩服务态度真好", ["name:小韩"]],
    ["i talked to kavita about it, thanks, chloe ashworth", ["name:kavita", "name:chloe ashworth"]],
    ["my friend igor d. baker and mrs torres called", ["name:igor d. baker", "name:torres"]],
    ["Amina: how may I help you?", ["name:Amina"]],
    ["Refund went to T. Okafor, not me", ["name:T. Okafor"]],
    ["Rohan, Dewi and Wei love it", ["name:Rohan", "name:Dewi", "name:Wei"]],
    ["收货人：索菲亚·罗西，电话13812345678", ["name:索菲亚·罗西", "phone:13812345678"]],
    ["参会代表：次仁卓玛、佐藤健一、买买提·热合曼", ["name:次仁卓玛", "name:佐藤健一", "name:买买提·热合曼"]],
    ["贵姓？常。", ["name:常"]],
    ["此致 敬礼 孙锦映", ["name:孙锦映"]],
    ["engraving for Philippa, then ask Ottoline Marsh to sign", ["name:Philippa", "name:Ottoline Marsh"]],
    ["手机号１３９１２３４５６７８收不到短信", ["phone:１３９１２３４５６７８"]],
    ["打138 1234 5678或者010-62345678", ["phone:138 1234 5678", "phone:010-62345678"]],
    ["call (415) 555-2671 or +44 7911 123456", ["phone:(415) 555-2671", "phone:+44 7911 123456"]],
    ["+852 9123 4567 / 0912-345-678", ["phone:+852 9123 4567", "phone:0912-345-678"]],
    ["发到ann.lee@mail.com谢谢", ["email:ann.lee@mail.com"]],
    ["write to ann dot lee at gmail dot com", ["email:ann dot lee at gmail dot com"]],
    ["身份证11010519491231002X核对", ["idCard:11010519491231002X"]],
    ["passport no. E12345678 please", ["passport:E12345678"]],
    ["退到卡6222 0202 0000 0000 004", []],
    ["card 4111 1111 1111 1111 was charged", ["bankCard:4111 1111 1111 1111"]],
    ["我的车是粤B12345，另一辆京AD12345", ["plate:粤B12345", "plate:京AD12345"]],
    [
      "寄到浙江省杭州市西湖区文三路398号3栋2单元501室",
      ["address:浙江省杭州市西湖区文三路398号3栋2单元501室"],
    ],
    ["ship to 12 Oak Street, Apt 4B, Austin, TX 78701", ["address:12 Oak Street, Apt 4B, Austin, TX 78701"]],
    [
      "订单号：2024031512345678，快递单号YT1234567890123",
      ["order:2024031512345678", "tracking:YT1234567890123"],
    ],
    ["order #48213 with UPS 1Z999AA10123456784", ["order:48213", "tracking:1Z999AA10123456784"]],
    ["登录IP 203.0.113.7 或 2001:db8::8a2e:370:7334", ["ip:203.0.113.7", "ip:2001:db8::8a2e:370:7334"]],
    ["加微信xiao_yu88，QQ：123456789", ["messenger:xiao_yu88", "messenger:123456789"]],
    ["Kind regards,\nEmily Carter", ["name:Emily Carter"]],
    ["王先生很负责，客服小李也好", ["name:王", "name:小李"]],
    ["投诉人丁秀芳，业主：何建业反映电梯坏了", ["name:丁秀芳", "name:何建业"]],
    ["跟贺晓燕沟通过了，签字：梁嘉豪", ["name:贺晓燕", "name:梁嘉豪"]],
    ["E90817263 is my passport, WeChat: qiuqiu_204", ["passport:E90817263", "messenger:qiuqiu_204"]],
    ["Where is my order? SO8812034", ["order:SO8812034"]],
    [
      "Flat 3A, 12/F, Tower 2, Sea Crest, 18 Hoi Fai Road, Kowloon",
      ["address:Flat 3A, 12/F, Tower 2, Sea Crest, 18 Hoi Fai Road, Kowloon"],
    ],
    [
      "8120 Nolan Knolls Apt. 22\nEast Jamiefort, ND 58001",
      ["address:8120 Nolan Knolls Apt. 22\nEast Jamiefort, ND 58001"],
    ],
    ["Hi Umberto, any news? Donald's parcel went astray", ["name:Umberto", "name:Donald"]],
    ["Dear Mrs Small, Josué Donaire signed", ["name:Small", "name:Josué Donaire"]],
    ["Ship to Virginia please", []],
    ["免贵姓常，鄙人宋文兵", ["name:常", "name:宋文兵"]],
    ["请周超回个电话，包裹交给了严秀云", ["name:周超", "name:严秀云"]],
    ["东西收到了，阳光很好", []],
    ["原路退回6222020200000000006", ["bankCard:6222020200000000006"]],
    ["Élodie Garnier called, pls ring (03412) 556677", ["name:Élodie Garnier", "phone:(03412) 556677"]],
    ["护 照 号 ： E71120935", ["passport:E71120935"]],
    ["P h o n e : 0171 4420188", ["phone:0171 4420188"]],
    ["微 信 ： lulu_7781", ["messenger:lulu_7781"]],
    ["Order ID: PO4410327", ["order:PO4410327"]],
    ["the installer Wendell Ashby left early", ["name:Wendell Ashby"]],
    ["我问了万晓梅，她说没货", ["name:万晓梅"]],
    ["学员贺晓梅已经报名", ["name:贺晓梅"]],
    [
      "Booked under Brigitte Kowalczyk, paid by Ralph Fitzsimmons.",
      ["name:Brigitte Kowalczyk", "name:Ralph Fitzsimmons"],
    ],
    ["Supervisor Linda Hayes was rude", ["name:Linda Hayes"]],
    ["客服：请报一下手机号\n顾客：6123 4567", ["phone:6123 4567"]],
    ["Agent: What is the order number?\nCustomer: SO77120395", ["order:SO77120395"]],
    ["单号75310042221187三天没更新", ["tracking:75310042221187"]],
    ["订单（#66120）少发一件", ["order:66120"]],
    ["refund it to 4111111111111111 please", ["bankCard:4111111111111111"]],
    ["the plate was B-KL 4471, reg: FT-318-QD", ["plate:B-KL 4471", "plate:FT-318-QD"]],
    ["Calle de Fuencarral 12, 28004 Madrid", ["address:Calle de Fuencarral 12, 28004 Madrid"]],
    ["ship to 9 Pine Ave., Boise, ID 83702", ["address:9 Pine Ave., Boise, ID 83702"]],
    [
      "退货寄回河北省保定市莲池区东风路21号锦绣江南6栋2单元301室",
      ["address:河北省保定市莲池区东风路21号锦绣江南6栋2单元301室"],
    ],
    ["台南市東區大學路三段12巷7號5樓之2", ["address:台南市東區大學路三段12巷7號5樓之2"]],
  ])("reads %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "买了3件一共268.50元，尺码175/96A",
    "the robin on the ridge, a paisley print and jean shorts from austin",
    "Name: Premium Plan. Destiny brought me here, Aunt Jemima syrup too",
    "简约大方，面向大海，大师推荐，祝老板生意兴隆",
    "清水煮开，中山大学，山口百货，日月·星辰系列",
    "条形码6901234567892，型号XM-12345",
    "马克杯和温度计都好，方便面一般，高清屏不错",
    "Burt's Bees or Levi's? We flew to Hong Kong for Wendy's",
    "从2.4.1.2升级到2.4.1.3，固件1.0.3.12",
    "2024年3月5日12:30到的，1920x1080，16:9",
    "王老吉和康师傅都好喝，李宁的鞋子不错",
    "谢谢老师，由于同学推荐买的，当班经理也好",
    "我是高中生，我是第一次买",
    "一室一厅，住了3楼，5号电池",
    "Mr Coffee, Dr. Martens and a 500 GB hard drive",
    "I'm Happy. Hi, I am looking for size 9.5, it took 3-5 days",
    "from 1990 to 2005, 12 x 8 x 4 inches, model AB-1234, $1,299.00",
    "wechat pay works, order arrived in 3 days, tracking was quick",
    "a Steve Hackett style of solo, my Kate Spade bag, Featuring 3-band EQ",
    "客房中心的服务员态度好，小学生范文",
    "etc.In the box: 2x AAA, v2.4.1.2",
  ])("finds nothing in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves what is masked already alone", () => {
    expect(found("我叫[NAME]，电话[PHONE]，订单号[ORDER]")).toEqual([]);
  });

  // A step that looks back or ahead over the whole text for each of its characters would not end here.
  it.each(PIECES)("ends on a long text of %s", (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const spans = findPersonalData(text);
    expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))).toBe(
      true,
    );
  });
});
