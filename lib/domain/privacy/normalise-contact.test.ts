import { describe, expect, it } from "vitest";
import { defaultCountry } from "@/lib/domain/privacy/default-country";
import { directIdentifier } from "@/lib/domain/privacy/direct-identifier";
import { isContactHash, normaliseEmail, normalisePhone } from "@/lib/domain/privacy/normalise-contact";

describe("normaliseEmail", () => {
  it.each([
    ["  Ann.Lee@Example.COM ", "ann.lee@example.com"],
    ["ＡＮＮ＠ｅｘａｍｐｌｅ．ｃｏｍ", "ann@example.com"],
    ["mailto:ann@example.co.uk", "ann@example.co.uk"],
    ["<ann+shop@example.com>", "ann+shop@example.com"],
    ["王芳@例子.公司", "王芳@例子.公司"],
  ])("reads %j", (cell, email) => {
    expect(normaliseEmail(cell)).toBe(email);
  });

  it.each(["", "ann", "ann@", "@example.com", "ann@example", "a b@example.com", "ann@ex..com", "12@34.56"])(
    "takes %j for none",
    (cell) => {
      expect(normaliseEmail(cell)).toBeNull();
    },
  );
});

describe("normalisePhone", () => {
  it.each([
    ["13812345678", "CN", "+8613812345678"],
    ["138 1234 5678", "CN", "+8613812345678"],
    ["１３８－１２３４－５６７８", "CN", "+8613812345678"],
    ["+86 (138) 1234-5678", "US", "+8613812345678"],
    ["86 13812345678", "CN", "+8613812345678"],
    ["0086-138-1234-5678", "CN", "+8613812345678"],
    ["013812345678", "CN", "+8613812345678"],
    ["010-6552 9988", "CN", "+861065529988"],
    ["9123 4567", "HK", "+85291234567"],
    ["+852-9123-4567", "CN", "+85291234567"],
    ["0912-345-678", "TW", "+886912345678"],
    ["(02) 2345-6789", "TW", "+886223456789"],
    ["+886 912 345 678", "CN", "+886912345678"],
    ["(202) 456-1111", "US", "+12024561111"],
    ["1-202-456-1111", "US", "+12024561111"],
    ["001 202 456 1111", "GB", "+12024561111"],
    ["07400 123 456", "GB", "+447400123456"],
    ["020 7946 0018", "GB", "+442079460018"],
    ["+44 (0)20 7946 0018", "CN", "+442079460018"],
    ["030 901820", "DE", "+4930901820"],
  ])("reads %j of %s", (cell, country, phone) => {
    expect(normalisePhone(cell, country)).toBe(phone);
  });

  it.each([
    ["12345", "CN"],
    ["129.00", "CN"],
    ["2024-03-05", "CN"],
    ["13812345678", null],
    ["11112345678", "CN"],
    ["call me", "US"],
    ["1234567890123456789", "CN"],
  ])("takes %j of %s for none", (cell, country) => {
    expect(normalisePhone(cell, country)).toBeNull();
  });
});

it("knows whose numbers come without a country code", () => {
  const of = [
    ["Asia/Shanghai", "CNY"],
    ["Asia/Shanghai", "USD"],
    ["Asia/Hong_Kong", "HKD"],
    ["Asia/Taipei", "TWD"],
    ["Europe/London", "GBP"],
    ["Europe/Berlin", "EUR"],
    ["Asia/Shanghai", "EUR"],
    ["Africa/Dakar", "XOF"],
  ] as const;
  expect(of.map(([zone, currency]) => defaultCountry(zone, currency))).toEqual([
    "CN",
    "US",
    "HK",
    "TW",
    "GB",
    "DE",
    null,
    null,
  ]);
});

describe("directIdentifier", () => {
  it("gives all spellings of one address or number one form", () => {
    expect(directIdentifier("Ann@Example.com", "CN")).toBe("ann@example.com");
    for (const spelling of ["13812345678", "+86 138 1234 5678", "138-1234-5678", "008613812345678"])
      expect(directIdentifier(spelling, "CN")).toBe("+8613812345678");
    expect(directIdentifier("11010519491231002x", "CN")).toBe("11010519491231002X");
  });

  it.each(["C0001", "12345", "17850", "0000123", "100000000012", "2024-03-05", "AB-1234-567", "u_8f3a", ""])(
    "leaves %j, which names nobody outside the shop",
    (key) => {
      expect(directIdentifier(key, "CN")).toBeNull();
      expect(directIdentifier(key, "US")).toBeNull();
    },
  );
});

it("knows a hash when it sees one", () => {
  expect(isContactHash("b".repeat(64))).toBe(true);
  expect(isContactHash("b".repeat(63))).toBe(false);
});
