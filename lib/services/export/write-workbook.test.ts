import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writeWorkbook } from "@/lib/services/export/write-workbook";

const sheetOf = (rows: readonly Record<string, string | number | null | boolean>[]) => {
  const parts = unzipSync(writeWorkbook("needs: run 2", Object.keys(rows[0] ?? {}), rows));
  return {
    sheet: new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]),
    book: new TextDecoder().decode(parts["xl/workbook.xml"]),
  };
};

it("keeps texts as texts and numbers as numbers", () => {
  const { sheet, book } = sheetOf([
    { name: '=1+1 & "<b>" 拉链\u0007\ud800', count: 3, share: 0.25, none: null, hidden: true },
  ]);
  expect(sheet).toContain(
    '<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &quot;&lt;b&gt;&quot; 拉链\ufffd</t>',
  );
  expect(sheet).toContain('<c r="B2"><v>3</v></c><c r="C2"><v>0.25</v></c><c r="E2"');
  expect(sheet).not.toContain('r="D2"');
  expect(sheet).not.toContain("<f>");
  expect(book).toContain('name="needs  run 2"');
});

it("goes on after column Z", () => {
  const row = Object.fromEntries(Array.from({ length: 28 }, (_, at) => [`c${at}`, at]));
  expect(sheetOf([row]).sheet).toContain('<c r="AB2"><v>27</v></c>');
});
