import { expect, it } from "vitest";
import { bearerKey, keyPrefix, keyText } from "@/lib/domain/api-keys/key-text";

const KEY = keyText("A1b2C3d4E5-_".repeat(4).slice(0, 43));

it("finds the key of a header", () => {
  expect(bearerKey(`Bearer ${KEY}`)).toBe(KEY);
  expect(bearerKey(`bearer   ${KEY} `)).toBe(KEY);
});

it.each([
  null,
  "",
  "Bearer",
  "Bearer ",
  KEY,
  `Basic ${KEY}`,
  `Bearer ${KEY}x`,
  `Bearer ${KEY.slice(0, -1)}`,
  `Bearer ${KEY} ${KEY}`,
  `Bearer ${KEY.replace("nsk_", "sk_")}`,
  `Bearer ${KEY.slice(0, -1)}'`,
])("finds none in %j", (header) => {
  expect(bearerKey(header)).toBeNull();
});

it("shows a beginning that leaves 210 bits unknown", () => {
  expect(keyPrefix(KEY)).toBe(KEY.slice(0, 12));
  expect((KEY.length - 12) * 6).toBe(210);
});
