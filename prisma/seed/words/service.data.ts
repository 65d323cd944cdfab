import type { Wordings } from "@/prisma/seed/need-seed";

/** What is said around the question in a service dialogue. */
export const service: Readonly<
  Record<
    | "hello"
    | "agentHello"
    | "lead"
    | "praiseLead"
    | "askOrder"
    | "giveOrder"
    | "contact"
    | "follow"
    | "followReply"
    | "thanks"
    | "bye",
    Wordings
  >
> = {
  hello: {
    en: ["Hi", "Hello there", "Good morning", "Hey, anyone there?", "Hello", "hi, quick one"],
    zh: ["在吗", "你好", "您好，在不在", "亲在吗", "hello", "有人吗"],
  },
  agentHello: {
    en: [
      "Hello, you are through to {shop}, how can I help?",
      "Good day and welcome, what can I do for you?",
      "Hi, thanks for waiting. How may I help?",
    ],
    zh: [
      "您好，欢迎光临{shop}，请问有什么可以帮您",
      "亲，在的呢，请问需要什么帮助",
      "您好，让您久等了，请讲",
    ],
  },
  lead: {
    en: [
      "About the {p} I bought: ",
      "It's about the {p}, ",
      "My {p}: ",
      "",
      "",
      "So, ",
      "Got the {p} from you, ",
    ],
    zh: ["我买的{p}，", "那个{p}，", "问下{p}，", "", "", "我跟你说，", "上次买的{p}，"],
  },
  praiseLead: {
    en: ["Just wanted to say: ", "No complaint, ", "By the way, "],
    zh: ["就是想说一下，", "没别的事，", "对了，"],
  },
  askOrder: {
    en: [
      "Could you give me the order number, please?",
      "May I have your order number so I can look it up?",
      "Let me check that, which order was it?",
    ],
    zh: ["麻烦提供一下订单号哦", "方便发一下订单号吗，我查一下", "稍等，请问是哪一个订单呢"],
  },
  giveOrder: {
    en: ["It's {order}", "Order {order}", "sure, {order}", "{order} I think"],
    zh: ["订单号{order}", "{order}", "是这个{order}", "单号{order}，你看下"],
  },
  contact: {
    en: [
      "you can reach me on {phone}",
      "my e-mail is {email}",
      "call me back at {phone} after six",
      "please write to {email}",
    ],
    zh: ["我电话{phone}", "联系我{phone}就行", "邮箱{email}发我", "发到{email}吧，电话{phone}"],
  },
  follow: {
    en: [
      "How long will that take?",
      "And who pays the postage?",
      "OK, what do I have to do?",
      "Is that free?",
      "Can you do it today?",
      "I had hoped for something quicker",
    ],
    zh: ["要多久", "运费谁出啊", "那我需要怎么操作", "要收费吗", "今天能处理吗", "能快点不，着急用"],
  },
  followReply: {
    en: [
      "Two to three working days, and it costs you nothing.",
      "We cover the postage, a label is in your mailbox.",
      "You need do nothing, I have entered it for you.",
      "It goes out this afternoon.",
    ],
    zh: ["两到三个工作日，不收费的", "运费我们承担，您放心", "您不用操作，我已经登记好了", "今天下午就安排"],
  },
  thanks: {
    en: ["Thanks a lot", "great, thank you", "OK cheers", "Perfect, thanks!", "thx"],
    zh: ["好的谢谢", "谢谢亲", "ok，辛苦了", "嗯嗯好", "谢谢啦"],
  },
  bye: {
    en: ["You are welcome, have a good day!", "Glad to help. Goodbye!", "Any time, take care."],
    zh: ["不客气，祝您生活愉快", "不客气哦，有问题随时找我们", "感谢您的咨询，再见"],
  },
};

export const shopName = { en: "Larkfell", zh: "云雀岭" } as const;
