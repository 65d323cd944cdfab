import { describe, expect, it } from "vitest";
import { toCsv } from "@/lib/format/to-csv";

describe("toCsv", () => {
  it("quotes what needs it and marks the encoding", () => {
    expect(
      toCsv([
        ["name", "n"],
        ['Lid "leaks", often', 3],
        [null, undefined],
      ]),
    ).toBe('\uFEFFname,n\r\n"Lid ""leaks"", often",3\r\n,\r\n');
  });

  it("keeps a spreadsheet from running a text as a formula, but leaves signed numbers alone", () => {
    expect(toCsv([["=1+1", "@x", "-0.4", "+3%", "-sum"]])).toBe("\uFEFF'=1+1,'@x,-0.4,+3%,'-sum\r\n");
  });
});
