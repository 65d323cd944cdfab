import { describe, expect, it } from "vitest";
import { excelKind } from "@/lib/domain/import/excel-format";
import { excelTime } from "@/lib/domain/import/excel-time";

it.each([
  [45_356, "date", false, "2024-03-05"],
  [45_356.354166666664, "dateTime", false, "2024-03-05 08:30:00"],
  [45_356, "dateTime", false, "2024-03-05 00:00:00"],
  [45_356.5, "date", false, "2024-03-05 12:00:00"],
  [43_894, "date", true, "2024-03-05"],
  [1, "date", false, "1900-01-01"],
  [59, "date", false, "1900-02-28"],
  [61, "date", false, "1900-03-01"],
  [0.75, "time", false, "18:00:00"],
  [1.5, "duration", false, "36:00:00"],
  [-1, "date", false, null],
  [3e6, "date", false, null],
] as const)("reads %d as %s", (serial, kind, from1904, text) => {
  expect(excelTime(serial, kind, from1904)).toBe(text);
});

describe("formats", () => {
  it.each([
    [0, undefined, "number"],
    [14, undefined, "date"],
    [22, undefined, "dateTime"],
    [31, undefined, "date"],
    [57, undefined, "date"],
    [164, "yyyy-mm-dd", "date"],
    [164, 'yyyy"年"m"月"d"日";@', "date"],
    [164, "[$-804]yyyy/m/d h:mm", "dateTime"],
    [164, "dd/mm/yy hh:mm:ss AM/PM", "dateTime"],
    [164, "h:mm:ss", "time"],
    [164, "[h]:mm", "duration"],
    [164, "mmm-yy", "date"],
    [164, "0.00", "number"],
    [164, "#,##0.00_);[Red](#,##0.00)", "number"],
    [164, '0" days"', "number"],
    [164, "General", "number"],
    [164, "@", "number"],
    [164, "0.00E+00", "number"],
    [164, '"¥"#,##0', "number"],
  ] as const)("%d %s", (id, code, kind) => expect(excelKind(id, code)).toBe(kind));
});
