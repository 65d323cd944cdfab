import { describe, expect, it } from "vitest";
import { dateOrderOf, parseTime } from "@/lib/domain/import/parse-time";
import { createZonedClock } from "@/lib/domain/import/zoned-clock";

function read(cell: string, order: "dayFirst" | "monthFirst" = "monthFirst"): string {
  const parsed = parseTime(cell, order);
  if (!parsed.ok) return parsed.reason;
  const clock = new Date(parsed.value.ms).toISOString().replace(/\.000Z$/, "");
  return parsed.value.zoned ? `${clock} UTC` : clock;
}

describe("parse-time", () => {
  it.each([
    ["2024-03-05", "2024-03-05T00:00:00"],
    ["2024-03-05 13:05", "2024-03-05T13:05:00"],
    ["2010-12-01 08:26:00", "2010-12-01T08:26:00"],
    ["2024-03-05T13:05:06Z", "2024-03-05T13:05:06 UTC"],
    ["2024-03-05T13:05:06.250+08:00", "2024-03-05T05:05:06.250Z UTC"],
    ["2019-11-24 00:01:03.979311+00:00", "2019-11-24T00:01:03.979Z UTC"],
    ["2024/3/5 13:05", "2024-03-05T13:05:00"],
    ["2024.3.5", "2024-03-05T00:00:00"],
    ["2024年3月5日", "2024-03-05T00:00:00"],
    ["2024年3月5日 13时05分06秒", "2024-03-05T13:05:06"],
    ["2024年3月5日 下午1:05", "2024-03-05T13:05:00"],
    ["２０２４－０３－０５", "2024-03-05T00:00:00"],
    ["20240305", "2024-03-05T00:00:00"],
    ["20240305130506", "2024-03-05T13:05:06"],
    ["1393545600", "2014-02-28T00:00:00 UTC"],
    ["1393545600000", "2014-02-28T00:00:00 UTC"],
    ["01 15, 2014", "2014-01-15T00:00:00"],
    ["5 Mar 2024", "2024-03-05T00:00:00"],
    ["01-Jan-1995", "1995-01-01T00:00:00"],
    ["Mar 5, 2024 1:05 PM", "2024-03-05T13:05:00"],
    ["March 5th, 2024", "2024-03-05T00:00:00"],
    ["3/5/2024 12:05 AM", "2024-03-05T00:05:00"],
    ["25/12/2024", "2024-12-25T00:00:00"],
  ])("reads %s", (cell, time) => expect(read(cell)).toBe(time));

  it("puts the day first where the column does", () => {
    expect(read("02/11/2026 21:14", "dayFirst")).toBe("2026-11-02T21:14:00");
    expect(read("02/11/2026 21:14", "monthFirst")).toBe("2026-02-11T21:14:00");
    expect(read("02/13/2026", "dayFirst")).toBe("2026-02-13T00:00:00");
    expect(["02/11/2026", "13/02/2026", "02/13/2026", "2026-01-02"].map(dateOrderOf)).toEqual([
      "either",
      "dayFirst",
      "monthFirst",
      null,
    ]);
  });

  it.each([
    ["31/11/2026 10:20", "noSuchDate"],
    ["2023-02-29", "noSuchDate"],
    ["2024-13-01", "noSuchDate"],
    ["2024-01-01 25:00", "noSuchDate"],
    ["yesterday", "notADate"],
    ["12", "notADate"],
    ["5.0", "notADate"],
    ["5 Foo 2024", "noSuchDate"],
  ])("refuses %s as %s", (cell, reason) => expect(read(cell)).toBe(reason));
});

it("reads a shop's clock in its zone, over changes to summer time", () => {
  const utc = (zone: string, clock: string) =>
    new Date(createZonedClock(zone)(Date.parse(`${clock}Z`))).toISOString();
  expect(utc("Asia/Shanghai", "2024-03-05T13:05:00")).toBe("2024-03-05T05:05:00.000Z");
  expect(utc("Europe/Berlin", "2024-01-10T12:00:00")).toBe("2024-01-10T11:00:00.000Z");
  expect(utc("Europe/Berlin", "2024-07-10T12:00:00")).toBe("2024-07-10T10:00:00.000Z");
  expect(utc("Europe/Berlin", "2024-03-31T01:30:00")).toBe("2024-03-31T00:30:00.000Z");
  expect(utc("Europe/Berlin", "2024-03-31T03:30:00")).toBe("2024-03-31T01:30:00.000Z");
  expect(utc("America/New_York", "2024-11-03T12:00:00")).toBe("2024-11-03T17:00:00.000Z");
});
