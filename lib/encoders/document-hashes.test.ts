import { expect, it } from "vitest";
import { documentHashes } from "@/lib/encoders/document-hashes";

it("names vectors by the document, the place in it and the model", () => {
  const first = documentHashes(["杯盖漏水", "物流很快"], "m");
  expect(documentHashes(["杯盖漏水", "物流很快"], "m")).toEqual(first);
  const others = [
    documentHashes(["物流很快", "杯盖漏水"], "m"),
    documentHashes(["杯盖漏水物流很快"], "m"),
    documentHashes(["杯盖漏水", "物流很快"], "n"),
  ];
  const all = [first, ...others].flatMap(({ document, parts }) => [document, ...parts]);
  expect(new Set(all.map((hash) => hash.toString("hex"))).size).toBe(all.length);
});
