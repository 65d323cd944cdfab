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

const MARGIN = 24;

/** A chart with its title as a file of its own, on the page's surface. */
export async function drawPicture(picture: Picture, kind: "png" | "svg"): Promise<Blob> {
  const { init } = await import("@/components/charts/engine");
  const holder = document.createElement("div");
  const chart = init(holder, null, {
    renderer: kind === "svg" ? "svg" : "canvas",
    width: PICTURE_WIDTH,
    height: picture.height + PICTURE_HEADER,
    ...(kind === "png" ? { devicePixelRatio: 2 } : {}),
  });
  try {
    chart.setOption(titled(picture));
    if (kind === "svg") return new Blob([chart.renderToSVGString()], { type: "image/svg+xml" });
    const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: picture.theme.surface });
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be drawn"))));
    });
  } finally {
    chart.dispose();
  }
}

function titled({ title, description, option, theme }: Picture): EChartsCoreOption {
  const text = (content: string, top: number, font: string, fill: string) => ({
    type: "text",
    left: 0,
    top,
    style: { text: content, fill, font, width: PICTURE_WIDTH - MARGIN, overflow: "truncate" },
  });
  const graphic = Array.isArray(option.graphic) ? option.graphic : [];
  return {
    ...option,
    backgroundColor: theme.surface,
    graphic: [
      ...graphic,
      text(title, 4, `600 15px ${theme.font}`, theme.text),
      text(description, 26, `12px ${theme.font}`, theme.text2),
    ],
  };
}
