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
])("%s is not", (text) => {
  expect(isChatter(text)).toBe(false);
});
