import type { Wordings } from "@/prisma/seed/need-seed";

/** A question about the order, not the product, and what agents answer. */
export interface FaqSeed {
  readonly key: string;
  readonly questions: Wordings;
  readonly answers: Wordings;
}

export const faqSeeds: readonly FaqSeed[] = [
  {
    key: "delivery-time",
    questions: {
      en: [
        "When will my parcel arrive?",
        "how many days until it is delivered",
        "Is it going to be here before the weekend?",
        "What's the expected delivery date of my order?",
        "when do you ship, I need it by Friday",
        "any idea what day the package gets here?",
      ],
      zh: [
        "我的快递什么时候到",
        "大概几天能收到货啊",
        "这周末之前能送到吗",
        "预计哪天到货",
        "什么时候发货，周五要用",
        "包裹还要几天才到",
      ],
    },
    answers: {
      en: [
        "It is with the courier and should be there tomorrow.",
        "Orders leave within a day and take two to three days on the road.",
        "The expected delivery date stands on your order page, usually three days after you order.",
      ],
      zh: [
        "已经在派送中了，明天能到",
        "下单后24小时内发货，路上两到三天",
        "订单页有预计送达日期，一般下单三天到",
      ],
    },
  },
  {
    key: "tracking-stuck",
    questions: {
      en: [
        "The tracking hasn't moved since yesterday",
        "tracking shows nothing new for days",
        "Why is there no update on the shipment?",
        "my package seems stuck at the depot",
        "The courier page still says the same as on Monday",
      ],
      zh: [
        "物流两天没更新了",
        "快递信息一直不动",
        "为什么物流停在中转站了",
        "包裹卡在站点好几天没动静",
        "快递单号查不到新的进展",
      ],
    },
    answers: {
      en: [
        "I have asked the depot to look for it, you will get a message tonight.",
        "The depot was overloaded; the scan will be renewed today.",
      ],
      zh: ["帮您催了站点，今晚会有更新", "中转站爆仓了，今天会重新扫描"],
    },
  },
  {
    key: "change-address",
    questions: {
      en: [
        "Can I still change the address?",
        "I typed the wrong street, please correct it",
        "could you send it to my office instead",
        "I've moved, how do I get the delivery address changed?",
        "Wrong house number on my order, can that be altered?",
      ],
      zh: [
        "还能改地址吗",
        "收货地址填错了帮我改一下",
        "可以改送到公司吗",
        "我搬家了，地址怎么修改",
        "门牌号写错了，能不能更正",
      ],
    },
    answers: {
      en: [
        "As long as it has not shipped you can change the address on the order page.",
        "I have entered the new address for you.",
      ],
      zh: ["没发货前可以在订单页修改地址", "新地址已经帮您改好了"],
    },
  },
  {
    key: "invoice",
    questions: {
      en: [
        "Could I get an invoice?",
        "I need a receipt with our company's name",
        "where do I download the bill",
        "The tax invoice is missing, can you send it?",
        "my accountant asks for an invoice for this order",
      ],
      zh: [
        "可以开发票吗",
        "需要一张公司抬头的发票",
        "电子发票在哪下载",
        "发票没有收到，能补开吗",
        "报销要用发票，怎么开",
      ],
    },
    answers: {
      en: [
        "The invoice comes by e-mail; you can enter a company name under My orders.",
        "I have had the invoice issued, you can download it in an hour.",
      ],
      zh: ["电子发票会发到邮箱，抬头可以在我的订单里填", "发票已经开出，一小时后可以下载"],
    },
  },
  {
    key: "voucher",
    questions: {
      en: [
        "is the offer still on",
        "My discount code doesn't work",
        "do you have a coupon for a second order",
        "The voucher is not taken off at checkout",
        "will there be a sale soon, is there any promotion?",
      ],
      zh: ["活动还有没有", "优惠券用不了", "再买一单有优惠吗", "满减没有自动扣", "最近有没有折扣活动"],
    },
    answers: {
      en: [
        "The offer runs until Sunday; enter the code before you pay.",
        "I have put a coupon of five in your account.",
      ],
      zh: ["活动到周日结束，付款前填优惠码就行", "给您账户里放了一张五元券"],
    },
  },
  {
    key: "cancel",
    questions: {
      en: [
        "I'd like to cancel my order",
        "please call off the order, I bought the wrong one",
        "How do I cancel before it ships?",
        "ordered twice by mistake, cancel one of them",
        "Can the purchase be cancelled now?",
      ],
      zh: [
        "我想取消订单",
        "拍错了，订单帮我取消掉",
        "没发货怎么取消",
        "不小心下了两单，取消一个",
        "现在还能撤销订单吗",
      ],
    },
    answers: {
      en: [
        "I have cancelled the order, the money is back in one to three days.",
        "Please tap Cancel on the order page, we confirm at once.",
      ],
      zh: ["订单已经取消，款一到三天退回", "在订单页点取消，我们马上确认"],
    },
  },
  {
    key: "payment",
    questions: {
      en: [
        "my card was declined but the money is gone",
        "Which ways to pay do you accept?",
        "Can I pay by instalments?",
        "payment failed twice, what now",
        "I was charged two times",
      ],
      zh: [
        "付款失败了但是钱扣了",
        "支持哪些支付方式",
        "可以分期付款吗",
        "支付一直不成功",
        "怎么扣了我两次钱",
      ],
    },
    answers: {
      en: [
        "We take cards, wallets and transfers; a failed payment is returned within a day.",
        "The second charge is a hold that the bank lets go of tomorrow.",
      ],
      zh: ["支持银行卡和钱包支付，失败的款项一天内退回", "第二笔是预授权，银行明天会释放"],
    },
  },
  {
    key: "return-how",
    questions: {
      en: [
        "How do I send this back?",
        "I want to return it, what is the way",
        "where do I ship a return",
        "Can you arrange a pickup, I am returning it",
        "Do I get a label to post it back to you?",
      ],
      zh: [
        "想退货怎么弄",
        "这个我要退，怎么寄回",
        "退货寄到哪里",
        "可以上门取件退货吗",
        "不想要了怎么退给你们",
      ],
    },
    answers: {
      en: [
        "Choose Return on the order page and the courier picks it up tomorrow.",
        "A return label is in your mailbox; post it within seven days.",
      ],
      zh: ["在订单页申请退货，快递明天上门取", "退货单已发到您手机，七天内寄回就行"],
    },
  },
];
