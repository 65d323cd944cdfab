import { expect, it } from "vitest";
import { needFilter } from "@/lib/domain/needs/need-filter";
import { comparedScope, newestDay, scopeOf } from "@/lib/domain/needs/need-scope";

const scope = (asked: Record<string, string>) => scopeOf(needFilter.parse(asked), "2026-11-22");

it("counts the last weeks back from the newest text", () => {
  expect(scope({ period: "4" })).toMatchObject({ from: "2026-10-26", to: "2026-11-22" });
  expect(scopeOf(needFilter.parse({ period: "4" }), null)).toMatchObject({ from: undefined, to: undefined });
});

it("compares with as many days before, or the same weekdays a year before", () => {
  const days = scope({ from: "2026-03-01", to: "2026-03-10" });
  expect(comparedScope(days, "before", null)).toMatchObject({ from: "2026-02-19", to: "2026-02-28" });
  expect(comparedScope(days, "year", null)).toMatchObject({ from: "2025-03-02", to: "2025-03-11" });
  expect(comparedScope(scope({ from: "2026-11-16" }), "before", "2026-11-22")).toMatchObject({
    from: "2026-11-09",
    to: "2026-11-15",
  });
  expect(comparedScope(scope({ to: "2026-11-16" }), "before", "2026-11-22")).toBeNull();
  expect(comparedScope(days, undefined, null)).toBeNull();
});

it("knows the newest day by the weeks of a need", () => {
  const need = { weekStart: new Date("2026-11-08T16:00:00Z"), weekly: [1, 2] };
  expect(newestDay(need, "Asia/Shanghai")).toBe("2026-11-22");
  expect(newestDay({ weekStart: null, weekly: [] }, "UTC")).toBeNull();
});
