import { describe, expect, it } from "vitest";
import { formatAgo } from "@/lib/format/format-ago";
import { formatDate } from "@/lib/format/format-date";
import { formatDateRange, formatShortDateRange } from "@/lib/format/format-date-range";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatShortDate } from "@/lib/format/format-short-date";

/** Intl sets thin spaces around its dash. */
const plain = (text: string) => text.replace(/\s/gu, " ");
const lateInUtc = "2026-11-22T22:12:00.000Z";

describe("dates", () => {
  it("takes the day of the time zone", () => {
    expect(formatDate(lateInUtc, "en")).toBe("22 Nov 2026");
    expect(formatDate(lateInUtc, "en", "Asia/Shanghai")).toBe("23 Nov 2026");
    expect(formatDate(new Date(lateInUtc), "zh", "Asia/Shanghai")).toBe("2026年11月23日");
    expect(formatShortDate(lateInUtc, "zh")).toBe("11月22日");
  });

  it("uses the 24-hour clock", () => {
    expect(formatDateTime(lateInUtc, "en", "Asia/Shanghai")).toBe("23 Nov 2026, 06:12");
    expect(formatDateTime(lateInUtc, "zh", "Asia/Shanghai")).toContain("06:12");
    expect(formatDateTime("2026-11-22T00:05:00Z", "en")).toBe("22 Nov 2026, 00:05");
  });

  it.each([
    ["2026-11-16", "2026-11-22", "16–22 Nov 2026", "2026年11月16日至22日"],
    ["2026-10-30", "2026-11-05", "30 Oct – 5 Nov 2026", "2026年10月30日至11月5日"],
    ["2025-12-30", "2026-01-05", "30 Dec 2025 – 5 Jan 2026", "2025年12月30日至2026年1月5日"],
    ["2026-11-16", "2026-11-16", "16 Nov 2026", "2026年11月16日"],
  ])("says what %s to %s share once", (first, last, en, zh) => {
    expect(plain(formatDateRange(first, last, "en"))).toBe(en);
    expect(formatDateRange(first, last, "zh")).toBe(zh);
  });

  it.each([
    ["2026-11-16", "2026-11-22", "16–22 Nov", "11月16日至22日"],
    ["2026-10-30", "2026-11-05", "30 Oct – 5 Nov", "10月30日至11月5日"],
    ["2025-12-30", "2026-01-05", "30 Dec 2025 – 5 Jan 2026", "2025年12月30日至2026年1月5日"],
    ["2026-11-16", "2026-11-16", "16 Nov", "11月16日"],
  ])("leaves the year of %s to %s out where it goes without saying", (first, last, en, zh) => {
    expect(plain(formatShortDateRange(first, last, "en"))).toBe(en);
    expect(formatShortDateRange(first, last, "zh")).toBe(zh);
  });

  it("takes a range's days of the time zone", () => {
    expect(formatDateRange("2026-11-15T16:00:00Z", "2026-11-22T15:59:59Z", "zh", "Asia/Shanghai")).toBe(
      "2026年11月16日至22日",
    );
  });

  it("counts back from a given now", () => {
    expect(formatAgo("2026-11-22T20:00:00Z", lateInUtc, "en")).toMatch(/^2 hr?\.? ago$/);
    expect(formatAgo("2026-11-19T20:00:00Z", lateInUtc, "zh")).toBe("3天前");
    expect(formatAgo("2026-11-23T20:00:00Z", lateInUtc, "en")).toMatch(/^0 sec/);
  });
});
