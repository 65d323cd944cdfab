import { describe, expect, it } from "vitest";
import { flagText } from "@/lib/algorithms/text/flag-text";

describe("flagText", () => {
  it.each([
    ["加我微信领红包 vx: abc12345", "contact"],
    ["cheap bags at www.bags-for-you.shop/now", "link"],
    ["好评好评好评好评好评好评好评好评", "repeated"],
    ["good good good good good good good good good good", "repeated"],
    ["aaaaaaaaaaaaaa", "repeated"],
    ["!!! 12345 👍", "no-words"],
    ["此用户没有填写评价。", "template"],
    ["评价方未及时做出评价,系统默认好评!", "template"],
    ["This customer did not leave a comment.", "template"],
    ["N/A", "template"],
    ["无", "template"],
    ["asdfghjkl", "no-words"],
    ["fghfgh jkljkl", "no-words"],
    ["招兼职，日结200，联系客服", "contact"],
    ["Discount watches, visit example.com/watch today for the best prices", "link"],
    ["O produto não é o que eu esperava, muito ruim", "language"],
    ["とても良い商品でした。また買います", "language"],
    ["Отличный товар, всем советую", "language"],
  ])("%s: %s", (text, reason) => {
    expect(flagText(text)).toContain(reason);
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
    "骗人的！好评返现都没有！！！",
    "Bought this for my father, an avid Amazon.com user",
    "Compro na lannister.com",
    "用1G内存跑这个系统兼职就是扯淡",
    "I wait for a sale, even when I have a promo code",
    "用了几天屏幕就花了，换货也不理人，客服只会复制粘贴同样的话，问什么都是请稍等，等了三天没有人回，最后还是自己找了平台投诉才解决，太失望了",
    "Perfekt",
    "poverty",
    "垃圾 又降价 111111111111111111",
    "送货很快，是正品，一直在这里买东西。送货很快，是正品，一直在这里买东西。送货很快，是正品，一直在这里买东西。",
    "Hmmmmmm",
    "rhythm",
  ])("lets %s pass", (text) => {
    expect(flagText(text)).toEqual([]);
  });
});

describe("a turn of a dialogue", () => {
  it("may give an address and ask to be called", () => {
    expect(flagText("加我微信吧", { dialogue: true })).toEqual([]);
    expect(flagText("没有", { dialogue: true })).toEqual([]);
    expect(flagText("😀😀", { dialogue: true })).toEqual(["no-words"]);
  });
});
