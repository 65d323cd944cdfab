import { no, ok, type Parsed } from "@/lib/domain/import/problem";

export type Speaker = "customer" | "agent";

const CUSTOMER = new Set(
  (
    "customer user client buyer visitor consumer human guest shopper member caller contact enduser requester q c u 0 0.0 false inbound incoming " +
    "顾客 客户 用户 买家 访客 会员 消费者 客人 顾客说 买方 咨询者 提问者 我"
  ).split(" "),
);
const AGENT = new Set(
  (
    "agent staff seller service support assistant bot robot chatbot system virtualassistant virtualagent customerservice representative rep operator merchant admin advisor " +
    "shop store vendor ai gpt employee helpdesk supportagent a s 1 1.0 true outbound outgoing " +
    "客服 卖家 商家 店家 店铺 店主 商户 机器人 系统 人工客服 智能客服 在线客服 售后客服 售前客服 客服人员 坐席 小二 掌柜 助手 卖方 店小二"
  ).split(" "),
);

const LONGEST = 60;

/**
 * Who speaks. 0 and 1 answer "was it sent by the agent?", as in common dialogue exports. A role may carry a number or
 * a name after it (客服01, Agent (Kim), 客服小美).
 */
export function parseSpeaker(cell: string): Parsed<Speaker> {
  if (cell.length > LONGEST) return no("unknownSpeaker");
  const word = cell.toLowerCase().replace(/[\s_-]+/g, "");
  if (CUSTOMER.has(word)) return ok("customer");
  if (AGENT.has(word)) return ok("agent");
  const bare = word.replace(/[（([【].*$/, "").replace(/[#:：]?\d+$/, "");
  if (bare.length > 1 && bare !== word) {
    if (CUSTOMER.has(bare)) return ok("customer");
    if (AGENT.has(bare)) return ok("agent");
  }
  if (/^(?:人工|智能|在线|售后|售前)?客服/.test(word) && word.length <= 10) return ok("agent");
  if (/^(?:顾客|客户|买家|用户)/.test(word) && word.length <= 8) return ok("customer");
  return no("unknownSpeaker");
}
