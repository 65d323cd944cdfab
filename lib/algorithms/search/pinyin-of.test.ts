import { expect, it } from "vitest";
import { loosePinyin, pinyinOf } from "@/lib/algorithms/search/pinyin-of";

it("reads characters of the table and those that stand between them", () => {
  expect(["面膜", "洗面奶", "口红", "遮瑕", "睫毛膏", "绿茶", "衬衫"].map(pinyinOf)).toEqual([
    "mianmo",
    "ximiannai",
    "kouhong",
    "zhexia",
    "jiemaogao",
    "lvcha",
    "chenshan",
  ]);
  // None of these stands in the table.
  expect(["镯", "氨", "蔷", "薇", "睛"].map(pinyinOf)).toEqual(["zhuo", "an", "qiang", "wei", "jing"]);
});

it("takes readings that are often mixed up for one", () => {
  expect(loosePinyin("zhuangshang")).toBe(loosePinyin("zuansan"));
  expect(loosePinyin("lvse")).toBe(loosePinyin("luse"));
  expect(loosePinyin("mianmo")).not.toBe(loosePinyin("mingmo"));
});
