import { describe, expect, it } from "vitest";
import { formatBytes } from "@/lib/format/format-bytes";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatDuration } from "@/lib/format/format-duration";
import { formatMoney } from "@/lib/format/format-money";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";

describe("numbers", () => {
  it("separates thousands and keeps decimals", () => {
    expect(formatCount(41_286, "en")).toBe("41,286");
    expect(formatCount(12_345_678_901_234_567_890n, "zh")).toBe("12,345,678,901,234,567,890");
    expect(formatDecimal(4.2, "en")).toBe("4.20");
    expect(formatPercent(0.3159, "zh")).toBe("31.6%");
  });

  it("uses a true minus and a plus, and no sign at nought", () => {
    expect(formatSigned(-0.412, "en", { digits: 2 })).toBe("−0.41");
    expect(formatSigned(0.042, "en", { digits: 1, percent: true })).toBe("+4.2%");
    expect(formatSigned(0, "en")).toBe("0");
    expect(formatCount(-3, "en")).toBe("−3");
  });

  it("shows numerator and denominator, and divides nothing by nothing", () => {
    expect(formatRate(1236, 3912, "en")).toBe("1,236 / 3,912 = 31.6%");
    expect(formatRate(0, 0, "en")).toBe("0 / 0");
  });

  it("writes money with the short sign of its currency", () => {
    expect(formatMoney(138, "CNY", "en")).toBe("¥138");
    expect(formatMoney(138, "CNY", "zh")).toBe("¥138");
    expect(formatMoney(12.5, "USD", "en")).toBe("$12.50");
    expect(formatMoney(1234.56, "CNY", "en")).toBe("¥1,235");
  });

  it("chooses the unit of a size", () => {
    expect(formatBytes(812, "en")).toBe("812 bytes");
    expect(formatBytes(1, "en")).toBe("1 byte");
    expect(formatBytes(12, "zh")).toBe("12字节");
    expect(formatBytes(57_300_000n, "en")).toBe("57.3 MB");
    expect(formatBytes(999_999, "en")).toBe("1,000 kB");
  });

  it("names the two largest units of a duration", () => {
    expect(formatDuration(0.42, "en")).toMatch(/^0\.4 sec/);
    expect(formatDuration(200, "en")).toBe("3 min 20 sec");
    expect(formatDuration(3_840, "en")).toBe("1 hr 4 min");
    expect(formatDuration(90_000, "en")).toBe("1 day 1 hr");
    expect(formatDuration(180, "zh")).toBe("3分钟");
  });
});
