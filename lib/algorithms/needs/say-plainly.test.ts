import { expect, it } from "vitest";
import { judgementOf, nameByThing, sayPlainly, saysSomething } from "@/lib/algorithms/needs/say-plainly";

it.each([
  ["Runs very large", "en", "praise", "尺码偏大"],
  ["Perfect for spring and summer", "en", "praise", "适合夏季"],
  ["Very good vocal mic", "en", "praise", "麦克风好"],
  ["洗澡的时候没有热水", "zh", "complaint", undefined],
  ["装XP系统不方便", "zh", "complaint", "Operating system is inconvenient"],
  ["能不能修改地址", "zh", "question", "Change the address"],
  ["我的快递什么时候到", "zh", "question", "Delivery: when will it arrive"],
] as const)("%s is said plainly", (name, from, type, plain) => {
  expect(sayPlainly(name, from, type, []).said[0]).toBe(plain);
});

it("names the thing alone where more is denied than it understands", () => {
  const { said, about } = sayPlainly("洗澡的时候没有热水", "zh", "complaint", []);
  expect(said).toEqual([]);
  expect(about[0]).toBe("Trouble with the hot water");
});

it("calls a need by the first of its terms that is a thing, by its type", () => {
  expect(nameByThing(["端", "发票"], "zh", "question")).toEqual({
    en: "Questions about the invoice",
    zh: "询问发票",
  });
  expect(nameByThing(["qwerty"], "en", "praise")).toBeNull();
});

it("tells what judges from what only names", () => {
  expect(judgementOf("京东快递", "zh")).toBe(0);
  expect(judgementOf("快递太慢", "zh")).toBeLessThan(0);
  expect(saysSomething("修改地址", "zh", "complaint")).toBe(true);
  expect(saysSomething("Hold a guitar", "en", "praise")).toBe(false);
});
