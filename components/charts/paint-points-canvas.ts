import { type Colour, OPACITY, type PointPainter } from "@/components/charts/point-painter";

/**
 * Points on a plain canvas, for browsers without WebGL or with one that the processor plays: pixels are written here and
 * shown at once, which takes a tenth of drawing 100,000 discs by the canvas' own means.
 */
export function paintPointsCanvas(canvas: HTMLCanvasElement): PointPainter | null {
  const context = canvas.getContext("2d");
  if (!context) return null;
  let [x, y] = [new Float32Array(), new Float32Array()];
  let groups = new Uint8Array();
  // What is chosen comes last and so lies above; the first `pale` points are not.
  let order = new Uint32Array();
  let pale = 0;
  let image = context.createImageData(1, 1);
  return {
    setPoints(newX, newY) {
      [x, y] = [newX.slice(), newY.slice()];
    },
    setGroups(group, chosen) {
      groups = group.slice();
      const all = Uint32Array.from(group.keys());
      const others = chosen ? all.filter((place) => chosen[place] !== 1) : new Uint32Array();
      const stand = chosen ? all.filter((place) => chosen[place] === 1) : all;
      pale = others.length;
      order = new Uint32Array(all.length);
      order.set(others);
      order.set(stand, pale);
    },
    draw(view, { ratio, pointSize, palette }) {
      const { width, height } = canvas;
      if (image.width !== width || image.height !== height) image = context.createImageData(width, height);
      const pixels = new Uint32Array(image.data.buffer);
      pixels.fill(0);
      const radius = Math.max(1, (pointSize * ratio) / 2);
      const disc = discOf(radius, width);
      const edge = Math.ceil(radius);
      const scale = view.scale * ratio;
      const [left, top] = [width / 2 - view.x * scale, height / 2 + view.y * scale];
      const colours = [OPACITY.pale, OPACITY.full].map((opacity) =>
        Uint32Array.from(palette, (colour) => packed(colour, opacity)),
      );
      for (let i = 0; i < order.length; i++) {
        const place = order[i] ?? 0;
        const px = Math.round((x[place] ?? 0) * scale + left);
        const py = Math.round(top - (y[place] ?? 0) * scale);
        if (px < edge || py < edge || px >= width - edge || py >= height - edge) continue;
        const colour = colours[i < pale ? 0 : 1]?.[groups[place] ?? 0] ?? 0;
        const at = py * width + px;
        for (let k = 0; k < disc.length; k++) pixels[at + (disc[k] ?? 0)] = colour;
      }
      context.putImageData(image, 0, 0);
    },
    dispose() {
      order = new Uint32Array();
    },
  };
}

/** Pixels of a disc from its middle, in an image of this width. */
function discOf(radius: number, width: number): Int32Array {
  const edge = Math.ceil(radius);
  const found: number[] = [];
  for (let dy = -edge; dy <= edge; dy++)
    for (let dx = -edge; dx <= edge; dx++) if (Math.hypot(dx, dy) <= radius) found.push(dy * width + dx);
  return Int32Array.from(found);
}

/** Red, green, blue and opacity as the bytes of a pixel, the lowest first. */
function packed(colour: Colour, opacity: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = [...colour, opacity].map((part) =>
    Math.round(part * 255),
  );
  return ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
