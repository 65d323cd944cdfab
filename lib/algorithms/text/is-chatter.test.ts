import { expect, it } from "vitest";
import { isChatter } from "@/lib/algorithms/text/is-chatter";

it.each([
  "你好",
  "在吗？",
  "好的谢谢",
  "亲，在不在呀",
  "Hi there!",
  "ok thanks",
  "Great!",
  "👍👍",
  "Thank you so much.",
  "不错不错",
  "Sure, SO501586",
  "It's SO501562",
  "单号SO501418",
  "订单号是 202603041234567",
  "发到ann88@mail.example吧，谢谢",
  "call me back at 07700 900632 after six, thanks",
  "You can reach me on +44 7700 900785, thx",
  "my e-mail is ann.lee@mail.example",
  "https://shop.example/item/8812",
  "我的手机号13900001234",
  "2026-03-04 10:30",
  "[订单x]",
  "没有啦，谢谢",
  "嗯嗯好哒",
])("%s is chatter", (text) => {
  expect(isChatter(text)).toBe(true);
});

it.each([
  "拉链坏了",
  "好用",
  "Great battery",
  "hi, where is my order",
  "怎么退货",
  "no lid",
  "很好吃",
  "it leaks",
  "where is order SO501586",
  "订单SO501418到哪了",
  "the SM58 hums",
  "ordered 3 March 2026 and still not here",
  "没有说明书",
  "可以退吗",
  "不用力拧不开",
])("%s is not", (text) => {
  expect(isChatter(text)).toBe(false);
});
