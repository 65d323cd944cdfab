import { expect, it } from "vitest";
import { tooltipHtml } from "@/components/charts/tooltip-html";

it("escapes what comes from a shop's files", () => {
  const html = tooltipHtml('<img src=x onerror="alert(1)">', [
    { name: "a & b", value: "<1", colour: '"><script>' },
  ]);
  expect(html).not.toContain("<img");
  expect(html).not.toContain("<script");
  expect(html).toContain("a &amp; b");
  expect(html).toContain("&lt;1");
});
