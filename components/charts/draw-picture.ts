import type { EChartsCoreOption } from "echarts/core";
import type { ChartTheme } from "@/components/charts/chart-look";

export const PICTURE_WIDTH = 880;
/** Kept free above the drawing for the title. */
export const PICTURE_HEADER = 60;

export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly height: number;
  /** Built for PICTURE_WIDTH, with PICTURE_HEADER free at the top. */
  readonly option: EChartsCoreOption;
  readonly theme: ChartTheme;
}

const MARGIN = 20;
/** Device pixels a pixel of a PNG. */
const SHARP = 2;

/** A chart with its title as a file of its own, on the page's surface. */
export async function drawPicture(picture: Picture, kind: "png" | "svg"): Promise<Blob> {
  const { init } = await import("@/components/charts/engine");
  const holder = document.createElement("div");
  const chart = init(holder, null, {
    renderer: kind === "svg" ? "svg" : "canvas",
    width: PICTURE_WIDTH,
    height: picture.height + PICTURE_HEADER,
    ...(kind === "png" ? { devicePixelRatio: SHARP } : {}),
  });
  try {
    chart.setOption(titled(picture));
    if (kind === "svg")
      return new Blob([withMargin(chart.renderToSVGString(), picture.theme)], { type: "image/svg+xml" });
    return await toPng(chart.renderToCanvas({ pixelRatio: SHARP }), picture.theme);
  } finally {
    chart.dispose();
  }
}

function titled({ title, description, option, theme }: Picture): EChartsCoreOption {
  const text = (content: string, top: number, font: string, fill: string) => ({
    type: "text",
    left: 0,
    top,
    style: { text: content, fill, font, width: PICTURE_WIDTH, overflow: "truncate" },
  });
  const graphic = Array.isArray(option.graphic) ? option.graphic : [];
  return {
    ...option,
    graphic: [
      ...graphic,
      text(title, 4, `600 15px ${theme.font}`, theme.text),
      text(description, 26, `12px ${theme.font}`, theme.text2),
    ],
  };
}

/** The drawing fills its box to the edge; a picture wants air around it. */
function withMargin(svg: string, theme: ChartTheme): string {
  const [, width = "0", height = "0"] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const outer = { width: Number(width) + 2 * MARGIN, height: Number(height) + 2 * MARGIN };
  const box = `width="${outer.width}" height="${outer.height}" xmlns="http://www.w3.org/2000/svg"`;
  const ground = `<rect width="100%" height="100%" fill="${theme.surface}"/>`;
  return `<svg ${box}>${ground}<svg x="${MARGIN}" y="${MARGIN}"${svg.slice("<svg".length)}</svg>`;
}

async function toPng(drawing: HTMLCanvasElement, theme: ChartTheme): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = drawing.width + 2 * MARGIN * SHARP;
  canvas.height = drawing.height + 2 * MARGIN * SHARP;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("There is no canvas to draw on");
  pen.fillStyle = theme.surface;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawing, MARGIN * SHARP, MARGIN * SHARP);
  return await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be drawn"))));
  });
}
