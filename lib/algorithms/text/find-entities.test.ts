import { describe, expect, it } from "vitest";
import { type EntityType, findEntities } from "@/lib/algorithms/text/find-entities";
import { createGazetteer } from "@/lib/algorithms/text/gazetteer";
import { createChineseTagger } from "@/lib/algorithms/text/tag-chinese";

describe("findEntities", () => {
  const gazetteer = createGazetteer<EntityType>([
    ["Pebble", "brand"],
    ["Pebble lid", "product"],
    ["雾灰", "attribute"],
  ]);
  const found = (text: string, language: "zh" | "en") =>
    findEntities(text, language, {
      gazetteer,
      tagged: language === "zh" ? createChineseTagger([])(text) : [],
    }).map((entity) => [entity.type, entity.text]);

  it("finds the caller's names, the longest first, and not inside words", () => {
    expect(found("The pebble lid of my Pebble is fine, pebbles are not", "en")).toEqual([
      ["product", "pebble lid"],
      ["brand", "Pebble"],
    ]);
    expect(found("雾灰的好看", "zh")).toEqual([["attribute", "雾灰"]]);
  });

  it("finds sums, quantities and times in glued Chinese and in English", () => {
    expect(found("花了199元买的480ml用了两个月漏水", "zh")).toEqual([
      ["money", "199元"],
      ["quantity", "480ml"],
      ["time", "两个月"],
    ]);
    expect(found("Paid $1,299.50 for a 2 kg box in March 2024", "en")).toEqual([
      ["money", "$1,299.50"],
      ["quantity", "2 kg"],
      ["time", "March 2024"],
    ]);
  });

  it("finds places and people in Chinese, but no everyday words that the dictionary calls so", () => {
    expect(found("东西很新鲜，谢谢您，巧克力好吃，段时间太旧", "zh")).toEqual([]);
    expect(found("李晓明从杭州打来电话", "zh")).toEqual([
      ["person", "李晓明"],
      ["place", "杭州"],
    ]);
    expect(found("从上海发到成都要五天", "zh")).toEqual([
      ["place", "上海"],
      ["place", "成都"],
      ["time", "五天"],
    ]);
  });
});
