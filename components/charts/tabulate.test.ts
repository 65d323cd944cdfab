import { describe, expect, it } from "vitest";
import { tabulate } from "@/components/charts/tabulate";

const words = { low: "low", high: "high", note: "counts" };

describe("tabulate", () => {
  it("gives intervals their ends, notes and addresses", () => {
    const table = tabulate(
      {
        kind: "intervals",
        rowLabel: "Need",
        valueLabel: "times",
        format: "times",
        rows: [
          { label: "A", value: 2, low: 1, high: 3, note: "4 / 9", href: "/x" },
          { label: "B", value: 1, low: 0.5, high: 1.5 },
        ],
      },
      words,
    );
    expect(table.head).toEqual(["Need", "times", "low", "high", "counts"]);
    expect(table.rows).toEqual([
      { label: "A", href: "/x", cells: [2, 1, 3, "4 / 9"] },
      { label: "B", href: undefined, cells: [1, 0.5, 1.5, null] },
    ]);
  });

  it("gives a series with a band three columns, and gaps stay gaps", () => {
    const table = tabulate(
      {
        kind: "line",
        xLabel: "Week",
        valueLabel: "n",
        format: "count",
        x: ["w1", "w2"],
        series: [{ name: "S", values: [1, null], band: { low: [0, 1], high: [2, 3] } }],
      },
      words,
    );
    expect(table.head).toEqual(["Week", "S", "S, low", "S, high"]);
    expect(table.rows.map((row) => row.cells)).toEqual([
      [1, 0, 2],
      [null, 1, 3],
    ]);
  });

  it("adds up stacked parts", () => {
    const table = tabulate(
      {
        kind: "stack",
        rowLabel: "Product",
        valueLabel: "score",
        format: "decimal2",
        offLabel: "off",
        parts: [
          { name: "a", colour: 1 },
          { name: "b", colour: 2 },
        ],
        rows: [{ label: "P", values: [1, 2], off: 0.5 }],
      },
      words,
    );
    expect(table.head).toEqual(["Product", "a", "b", "off", "score"]);
    expect(table.rows[0]?.cells).toEqual([1, 2, 0.5, 3]);
  });
});
