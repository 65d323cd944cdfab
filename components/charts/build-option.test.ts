import { describe, expect, it } from "vitest";
import { buildOption } from "@/components/charts/build-option";
import type { ChartLook, ChartTheme } from "@/components/charts/chart-look";
import type { ChartSpec } from "@/components/charts/chart-spec";
import { init } from "@/components/charts/engine";

const theme: ChartTheme = {
  surface: "#ffffff",
  overlay: "#fefefe",
  sunken: "#f1f3f5",
  line: "#e3e7ea",
  text: "#151b21",
  text2: "#48535e",
  text3: "#616c77",
  grid: "#e8ebee",
  axis: "#9aa4ad",
  reference: "#7b8691",
  band: "#dfe4e9",
  cat: [
    "#000001",
    "#000002",
    "#000003",
    "#000004",
    "#000005",
    "#000006",
    "#000007",
    "#000008",
    "#000009",
    "#00000a",
  ],
  font: "sans-serif",
};
const look: ChartLook = { theme, locale: "en", width: 640, height: 200, top: 0 };

function render(spec: ChartSpec, at: ChartLook = look): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: at.width, height: at.height });
  chart.setOption(buildOption(spec, at));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");
}

/** Shapes of the paths that are filled or drawn with a colour. */
function pathsOf(svg: string, colour: string): string[] {
  return [...svg.matchAll(/<path d="([^"]*)"[^>]*>/g)]
    .filter((match) => match[0].includes(`fill="${colour}"`) || match[0].includes(`stroke="${colour}"`))
    .map((match) => match[1] ?? "");
}

function firstX(path: string): number {
  return Number(/M(-?[\d.]+)/.exec(path)?.[1]);
}

const intervals: ChartSpec = {
  kind: "intervals",
  rowLabel: "Need",
  valueLabel: "times everyone else",
  format: "times",
  log: true,
  rows: [
    { label: "Folds flat", value: 4, low: 3, high: 5, colour: 3, note: "402 / 3,118" },
    { label: "Warm", value: 1, low: 0.8, high: 1.2, colour: 4, note: "143 / 3,118" },
  ],
};

describe("buildOption", () => {
  it("draws intervals on a log axis with names, notes and round ends", () => {
    const svg = render(intervals);
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        "Folds flat",
        "Warm",
        "402 / 3,118",
        "0.5×",
        "1×",
        "2×",
        "8×",
        "times everyone else",
      ]),
    );
    const [line = ""] = pathsOf(svg, "#000003");
    const [other = ""] = pathsOf(svg, "#000004");
    expect(firstX(line)).toBeGreaterThan(firstX(other));
  });

  it("gives the marks the room of the notes on a phone", () => {
    expect(texts(render(intervals, { ...look, width: 220 }))).not.toContain("402 / 3,118");
  });

  it("draws bars whose lengths are in proportion, from zero", () => {
    const svg = render({
      kind: "bar",
      rowLabel: "Category",
      valueLabel: "share",
      format: "percent",
      rows: [
        { label: "Lamps", value: 0.2, colour: 5, mark: 0.1 },
        { label: "Storage", value: 0.1, colour: 6 },
      ],
    });
    const spans = ["#000005", "#000006"].map((colour) => {
      const xs = [...(pathsOf(svg, colour)[0] ?? "").matchAll(/[ML](-?[\d.]+) /g)].map((match) =>
        Number(match[1]),
      );
      return { from: Math.min(...xs), to: Math.max(...xs) };
    });
    const [long, short] = spans;
    if (!long || !short) throw new Error("two bars expected");
    expect((long.to - long.from) / (short.to - short.from)).toBeCloseTo(2, 1);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Lamps", "20.0%", "0%"]));
  });

  it("draws a dumbbell with both ends and its change", () => {
    const svg = render({
      kind: "dumbbell",
      rowLabel: "Persona",
      valueLabel: "share of customers",
      beforeLabel: "run 1",
      afterLabel: "run 2",
      format: "percent0",
      rows: [{ label: "Cooks", before: 0.1, after: 0.3, colour: 7, note: "+412" }],
    });
    expect(pathsOf(svg, "#000007")).toHaveLength(1);
    const centres = [...svg.matchAll(/<circle[^>]*cx="([\d.]+)"[^>]*#000007/g)].map((match) =>
      Number(match[1]),
    );
    expect(centres).toHaveLength(2);
    expect(centres[1]).toBeGreaterThan(centres[0] ?? Number.NaN);
    expect(texts(svg)).toContain("+412");
  });

  it("writes every cell of a heat map and a dash where there is nothing", () => {
    const svg = render({
      kind: "heat",
      rowLabel: "Recency",
      valueLabel: "customers",
      format: "count",
      rows: ["R2", "R1"],
      columns: ["F1", "F2"],
      values: [
        [1200, 3],
        [0, null],
      ],
    });
    expect(texts(svg)).toEqual(expect.arrayContaining(["R2", "R1", "F1", "F2", "1,200", "3", "0", "–"]));
  });

  it("stacks parts and writes their sum", () => {
    const svg = render({
      kind: "stack",
      rowLabel: "Product",
      valueLabel: "score",
      format: "decimal2",
      parts: [
        { name: "Alike", colour: 8 },
        { name: "Content", colour: 9 },
      ],
      rows: [{ label: "Table", values: [0.4, 0.25] }],
    });
    expect(texts(svg)).toContain("0.65");
    expect(firstX(pathsOf(svg, "#000009")[0] ?? "")).toBeGreaterThan(
      firstX(pathsOf(svg, "#000008")[0] ?? ""),
    );
  });

  it.each([
    ["count", [0, 1, 2]],
    ["count", [0, 0, 0]],
    ["percent", [0.001, 0.0004, 0.0012]],
    ["percent0", [0.01, 0.02, 0.015]],
    ["decimal1", [0, 0.1, 0.2]],
  ] as const)("never writes the same twice at an axis of small values (%s)", (format, values) => {
    const svg = render({
      kind: "line",
      xLabel: "Week",
      valueLabel: "a week",
      format,
      x: ["w1", "w2", "w3"],
      series: [{ name: "Lids", values }],
    });
    const ticks = texts(svg).filter((text) => /^[\d.,]+%?$/.test(text));
    expect(ticks.length).toBeGreaterThan(1);
    expect(new Set(ticks).size).toBe(ticks.length);
  });

  it("draws lines with gaps, a band, a mark and their names", () => {
    const svg = render({
      kind: "line",
      xLabel: "Week",
      valueLabel: "mentions a week",
      format: "count",
      x: ["w1", "w2", "w3", "w4"],
      series: [
        { name: "Lids", values: [1, 2, null, 4], colour: 1, band: { low: [0, 1, 2, 3], high: [2, 3, 4, 5] } },
        { name: "Others", values: [2, 2, 2, 2], muted: true },
      ],
      marks: [{ at: 1, text: "new supplier" }],
    });
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["mentions a week", "w1", "w4", "new supplier", "Lids", "Others", "0"]),
    );
  });
});
