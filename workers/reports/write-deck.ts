import PptxGenJS from "pptxgenjs";
import { type ChartTheme, colourOf } from "@/components/charts/chart-look";
import { textWidth } from "@/components/charts/text-width";
import type {
  ReportBlock,
  ReportDocument,
  ReportFact,
  ReportSection,
} from "@/components/reports/report-document";
import { addChart } from "@/workers/reports/deck-chart";
import { type Box, boxAt, type DeckLook, hex, styled } from "@/workers/reports/deck-look";
import { addTable, cutTables } from "@/workers/reports/deck-table";

/** Fonts that the programs have; the first holds Chinese characters and letters, on machines without it others step in. */
const FONTS = { zh: "Microsoft YaHei", en: "Arial" } as const;

/** Inches of a wide slide: 13.33 by 7.5. */
const LEFT = 0.6;
const WIDTH = 12.13;
const HALF = 5.9;
const RIGHT = LEFT + WIDTH - HALF;
const FACTS_HEIGHT = 0.95;
const BOTTOM = 7;
/** Of an inch, and of a quote. */
const POINTS = 72;
const QUOTE_POINTS = 11;

/** A report as slides: the whole on the first ones, then a slide for each persona or need, charts as charts. */
export async function writeDeck(documents: readonly ReportDocument[], theme: ChartTheme): Promise<Buffer> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = documents.map(({ title }) => title).join(" · ");
  deck.company = documents[0]?.workspace ?? "";
  for (const report of documents) {
    const look: DeckLook = { theme, locale: report.locale, font: FONTS[report.locale] };
    addCover(deck, report, look);
    for (const section of [{ ...report.summary, facts: [] }, ...report.sections].flatMap(cutTables))
      addSection(deck, section, look, report);
    addReading(deck, report, look);
  }
  const made = await deck.write({ outputType: "nodebuffer" });
  if (!Buffer.isBuffer(made)) throw new Error("the deck is no buffer");
  return made;
}

function addCover(deck: PptxGenJS, report: ReportDocument, look: DeckLook): void {
  const slide = deck.addSlide();
  const { theme } = look;
  slide.addShape("rect", { ...boxAt(LEFT, 1.9, 1.2, 0.06), fill: { color: hex(theme.text) } });
  slide.addText(report.workspace, { ...styled(look, 16, theme.text2), ...boxAt(LEFT, 1.2, WIDTH, 0.5) });
  slide.addText(report.title, { ...styled(look, 40, theme.text, true), ...boxAt(LEFT, 2.1, WIDTH, 0.9) });
  slide.addText(report.about, { ...styled(look, 16, theme.text2), ...boxAt(LEFT, 3, WIDTH, 0.5) });
  slide.addText(report.summary.lead, {
    ...styled(look, 18, theme.text),
    ...boxAt(LEFT, 3.7, 10, 1.1),
    valign: "top",
  });
  addFacts(slide, report.summary.facts, 5, look);
}

function addSection(deck: PptxGenJS, section: ReportSection, look: DeckLook, report: ReportDocument): void {
  const slide = deck.addSlide();
  const { theme } = look;
  const indent = section.colour === null ? 0 : 0.35;
  if (section.colour !== null)
    slide.addShape("rect", {
      ...boxAt(LEFT, 0.5, 0.22, 0.22),
      fill: { color: hex(colourOf(theme, section.colour)) },
    });
  slide.addText(section.title, {
    ...styled(look, 24, theme.text, true),
    ...boxAt(LEFT + indent, 0.3, WIDTH - indent, 0.6),
    fit: "shrink",
  });
  slide.addText(section.lead, {
    ...styled(look, 11, theme.text2),
    ...boxAt(LEFT, 0.92, WIDTH, 0.45),
    valign: "top",
  });
  addFacts(slide, section.facts, 1.42, look);
  const top = section.facts.length > 0 ? 2.55 : 1.5;
  addBody(slide, section.blocks, top, look);
  addFoot(slide, report, look);
}

/** The first thing at the left or over the whole width, the next ones at the right. */
function addBody(slide: PptxGenJS.Slide, blocks: readonly ReportBlock[], top: number, look: DeckLook): void {
  const charts = blocks.filter((block) => block.kind === "chart" && block.spec.kind !== "heat");
  const [quotes] = blocks.filter((block) => block.kind === "quotes");
  const tables = blocks.filter((block) => block.kind === "table");
  const [main = tables[0], ...others] = charts;
  if (!main) return;
  const second = others[0] ?? (main.kind === "chart" ? tables[0] : undefined);
  const alone = !second && !quotes;
  addBlock(slide, main, { x: LEFT, y: top, w: alone ? WIDTH : HALF, h: BOTTOM - top }, look);
  const middle = quotes && second ? top + (BOTTOM - top) * 0.52 : top;
  if (second) {
    const h = quotes ? middle - top - 0.1 : BOTTOM - top;
    addBlock(slide, second, { x: RIGHT, y: top, w: HALF, h }, look);
  }
  if (quotes) addBlock(slide, quotes, { x: RIGHT, y: middle, w: HALF, h: BOTTOM - middle }, look);
}

function addBlock(slide: PptxGenJS.Slide, block: ReportBlock, box: Box, look: DeckLook): void {
  const { theme } = look;
  const headed = block.title !== "";
  if (headed)
    slide.addText(block.title, {
      ...styled(look, 11, theme.text, true),
      ...box,
      h: 0.42,
      valign: "top",
      fit: "shrink",
    });
  const y = box.y + (headed ? 0.44 : 0);
  const rest = { ...box, y, h: box.y + box.h - y };
  if (block.kind === "chart") addChart(slide, block.spec, rest, look);
  else if (block.kind === "table") addTable(slide, block.table, rest, look);
  else
    slide.addText(
      fitting(block.quotes, rest).flatMap(({ text, source }) => [
        {
          text: `“${text}”`,
          options: { ...styled(look, QUOTE_POINTS, theme.text), fontFace: FONTS.zh, breakLine: true },
        },
        { text: source, options: { ...styled(look, 9, theme.text3), breakLine: true, paraSpaceAfter: 6 } },
      ]),
      { ...rest, valign: "top", margin: 0, fit: "shrink" },
    );
}

/** The quotes that there is room for: programs shrink a text only once somebody edits it. */
function fitting<Quote extends { text: string; source: string }>(
  quotes: readonly Quote[],
  { w, h }: Box,
): Quote[] {
  const lines = (text: string) => Math.ceil(textWidth(text, QUOTE_POINTS) / (w * POINTS));
  let left = Math.floor((h * POINTS) / (QUOTE_POINTS * 1.35));
  return quotes.filter(({ text, source }) => {
    left -= lines(text) + lines(source);
    return left >= 0;
  });
}

function addFacts(slide: PptxGenJS.Slide, facts: readonly ReportFact[], y: number, look: DeckLook): void {
  const { theme } = look;
  const gap = 0.15;
  const w = (WIDTH - gap * (Math.max(3, facts.length) - 1)) / Math.max(3, facts.length);
  for (const [at, { label, value, note }] of facts.entries()) {
    const box = boxAt(LEFT + at * (w + gap), y, w, FACTS_HEIGHT);
    slide.addShape("rect", {
      ...box,
      fill: { color: hex(theme.sunken) },
      line: { color: hex(theme.line), width: 0.75 },
    });
    slide.addText(
      [
        { text: label, options: { ...styled(look, 9, theme.text3), breakLine: true } },
        { text: value, options: { ...styled(look, 16, theme.text, true), breakLine: note !== undefined } },
        ...(note ? [{ text: note, options: styled(look, 8, theme.text3) }] : []),
      ],
      { ...box, margin: 6, valign: "middle", fit: "shrink" },
    );
  }
}

function addReading(deck: PptxGenJS, report: ReportDocument, look: DeckLook): void {
  const slide = deck.addSlide();
  const { theme } = look;
  slide.addText(report.reading.title, {
    ...styled(look, 24, theme.text, true),
    ...boxAt(LEFT, 0.3, WIDTH, 0.6),
  });
  slide.addText(
    report.reading.lines.map((text) => ({
      text,
      options: { ...styled(look, 14, theme.text2), breakLine: true, paraSpaceAfter: 12 },
    })),
    { ...boxAt(LEFT, 1.2, 10.5, 4.5), valign: "top", margin: 0 },
  );
  addFoot(slide, report, look);
}

function addFoot(slide: PptxGenJS.Slide, report: ReportDocument, look: DeckLook): void {
  const { theme } = look;
  slide.addText(`${report.title} · ${report.workspace} · ${report.about}`, {
    ...styled(look, 8, theme.text3),
    ...boxAt(LEFT, 7.08, 10, 0.25),
  });
  slide.slideNumber = {
    ...boxAt(LEFT + WIDTH - 0.5, 7.08, 0.5, 0.25),
    align: "right",
    fontFace: look.font,
    fontSize: 8,
    color: hex(theme.text3),
  };
}
