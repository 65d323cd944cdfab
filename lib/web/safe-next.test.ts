import { expect, it } from "vitest";
import { safeNext } from "@/lib/web/safe-next";

it("keeps paths of this site with their query", () => {
  expect(safeNext("/shop/needs?need=3#quotes")).toBe("/shop/needs?need=3#quotes");
});

it.each([
  undefined,
  "",
  "shop",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example/",
  ["/a", "/b"],
  "javascript:alert(1)",
])("goes home instead of to %j", (next) => {
  expect(safeNext(next)).toBe("/");
});
