import { expect, it } from "vitest";
import { textHash } from "@/lib/encoders/text-hash";

it("tells texts, models and prefixes apart and is the same each time", () => {
  const key = textHash("杯盖漏水", "m", "query");
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(textHash("杯盖漏水", "m", "query")).toBe(key);
  const others = [
    textHash("杯盖漏水 ", "m", "query"),
    textHash("杯盖漏水", "n", "query"),
    textHash("杯盖漏水", "m", "passage"),
  ];
  expect(new Set([key, ...others]).size).toBe(4);
});
