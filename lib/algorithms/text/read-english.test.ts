import { expect, it } from "vitest";
import { readEnglish, readEnglishEntities } from "@/lib/algorithms/text/read-english";

it("reads a text the same whatever was read before", () => {
  const texts = ["my friend's bag", "x-ray zzyzx's $12.50", "U.S. hello@shop.com"];
  const reading = () => texts.map((text) => [readEnglish(text), readEnglishEntities(text)]);
  const first = reading();
  for (const before of ["my friend's' bag", "zzyzx's' x-ray' 12.50' shop.com'", "U.S.' $12'"]) {
    readEnglish(before);
    expect(reading()).toEqual(first);
  }
});
