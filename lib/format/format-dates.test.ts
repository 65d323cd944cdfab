import { describe, expect, it } from "vitest";
import { formatAgo } from "@/lib/format/format-ago";
import { formatDate } from "@/lib/format/format-date";
import { formatDateRange } from "@/lib/format/format-date-range";
import { formatDateTime } from "@/lib/format/format-date-time";
import { formatShortDate } from "@/lib/format/format-short-date";

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

  it("says what a range shares once", () => {
    expect(formatDateRange("2026-11-16T00:00:00Z", "2026-11-22T00:00:00Z", "en")).toMatch(
      /^16\s?–\s?22 Nov 2026$/u,
    );
  });

  it("counts back from a given now", () => {
    expect(formatAgo("2026-11-22T20:00:00Z", lateInUtc, "en")).toMatch(/^2 hr?\.? ago$/);
    expect(formatAgo("2026-11-19T20:00:00Z", lateInUtc, "zh")).toBe("3天前");
    expect(formatAgo("2026-11-23T20:00:00Z", lateInUtc, "en")).toMatch(/^0 sec/);
  });
});
