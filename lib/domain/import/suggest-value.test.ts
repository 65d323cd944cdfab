import { describe, expect, it } from "vitest";
import type { FieldType } from "@/lib/domain/import/kinds";
import { type FieldOptions, PARSERS } from "@/lib/domain/import/parse-field";
import { suggestValue } from "@/lib/domain/import/suggest-value";

const OPTIONS: FieldOptions = { dateOrder: "dayFirst", ratingScale: 5, decimal: "point", toUtc: (ms) => ms };

describe("what a cell may have meant", () => {
  it.each([
    ["time", "2024-13-05", "2024-05-13"],
    ["time", "2024/13/05 10:30", "2024-05-13 10:30"],
    ["time", "2O24-03-05", "2024-03-05"],
    ["time", "2024-03", "2024-03-01"],
    ["time", "on 2024-03-05 12:30 (paid)", "2024-03-05 12:30"],
    ["time", "2024-03-05 25:61:00", "2024-03-05"],
    ["number", "1O0", "100"],
    ["money", "about 12.50 each", "12.50"],
    ["integer", "2.0001", "2"],
    ["rating", "4,5 stars or so", "4.5"],
    ["boolean", "yes, by mail", "true"],
    ["boolean", "不愿接受", "false"],
    ["speaker", "客服人员小美老师", "agent"],
    ["eventType", "clik", "click"],
    ["eventType", "veiw", "view"],
  ] as const)("as %s: %s → %s", (type: FieldType, cell, suggestion) => {
    const found = suggestValue(type, cell, OPTIONS);
    expect(found).toBe(suggestion);
    expect(PARSERS[type](found ?? "", OPTIONS).ok).toBe(true);
  });
  it.each([
    ["time", "soon"],
    ["time", "2024-02-30"],
    ["number", "5-8"],
    ["number", "many"],
    ["rating", "no idea"],
    ["eventType", "buy"],
    ["speaker", "Kim"],
    ["rating", "0"],
    ["rating", "11"],
    ["rating", "45"],
    ["rating", "8"],
    ["rating", "-4"],
    ["money", "-12.50"],
    ["time", ""],
  ] as const)("as %s: nothing for %j", (type: FieldType, cell) =>
    expect(suggestValue(type, cell, OPTIONS)).toBeNull(),
  );
});
