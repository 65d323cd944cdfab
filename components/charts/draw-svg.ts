import { buildOption } from "@/components/charts/build-option";
import type { ChartLook } from "@/components/charts/chart-look";
import type { ChartSpec } from "@/components/charts/chart-spec";
import { init } from "@/components/charts/engine";

/** A chart as SVG without a browser: texts stay texts, and scale and print as sharp as they are looked at. */
export function drawSvg(spec: ChartSpec, look: ChartLook): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: look.width, height: look.height });
  try {
    chart.setOption(buildOption(spec, look));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
