import { describe, expect, it } from "vitest";
import { detectSpam } from "@/lib/algorithms/text/detect-spam";

describe("detectSpam", () => {
  it.each([
    ["加我微信领红包 vx: abc12345", "contact"],
    ["cheap bags at www.bags-for-you.shop/now", "link"],
    ["好评好评好评好评好评好评好评好评", "repeated"],
    ["good good good good good good good good good good", "repeated"],
    ["aaaaaaaaaaaaaa", "repeated"],
    ["!!! 12345 👍", "no-words"],
    ["此用户没有填写评价。", "template"],
  ])("%s: %s", (text, reason) => {
    expect(detectSpam(text)).toContain(reason);
  });

  it.each([
    "很好很好，真的很好用，下次还来",
    "The lid leaks etc.In short, I sent it back.",
    "It is good, really good, and the price is good too",
    "用了3.5个月电池就不行了",
    "物流很快，客服也耐心，加了个垫子更舒服",
    "发到anna.lind@post.example.com吧，电话13900001234，谢谢",
    "my e-mail is anna.lind@post.example.com, thanks",
    "发票发邮箱anna@mail.example.cn",
    "I had looked at three others on example.com, and this one is the only kettle of them all that boils in under three minutes, pours well and does not drip",
    "哈哈哈哈哈哈哈哈哈太好用了，开关顺手，水也烧得快",
    "My 410VX cabinet has no castors and weighs a ton",
    "销量这么高都是刷单刷上去的吧",
  ])("lets %s pass", (text) => {
    expect(detectSpam(text)).toEqual([]);
  });
});
