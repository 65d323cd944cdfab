import { no, ok, type Parsed } from "@/lib/domain/import/problem";

export type Speaker = "customer" | "agent";

const CUSTOMER = new Set([
  "customer",
  "user",
  "client",
  "buyer",
  "visitor",
  "consumer",
  "human",
  "q",
  "c",
  "u",
  "0",
  "0.0",
  "false",
  "顾客",
  "客户",
  "用户",
  "买家",
  "访客",
  "会员",
]);
const AGENT = new Set([
  "agent",
  "staff",
  "seller",
  "service",
  "support",
  "assistant",
  "bot",
  "robot",
  "system",
  "virtualassistant",
  "customerservice",
  "a",
  "s",
  "1",
  "1.0",
  "true",
  "客服",
  "卖家",
  "商家",
  "店家",
  "机器人",
  "系统",
  "人工客服",
  "智能客服",
]);

/** Who speaks. 0 and 1 answer "was it sent by the agent?", as in common dialogue exports. */
export function parseSpeaker(cell: string): Parsed<Speaker> {
  const word = cell.toLowerCase().replace(/[\s_-]+/g, "");
  if (CUSTOMER.has(word)) return ok("customer");
  return AGENT.has(word) ? ok("agent") : no("unknownSpeaker");
}
