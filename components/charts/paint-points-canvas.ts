import { type Colour, OPACITY, type PointPainter } from "@/components/charts/point-painter";

/** Points on a plain canvas, for browsers without WebGL: squares, as these are drawn ten times as fast as discs. */
export function paintPointsCanvas(canvas: HTMLCanvasElement): PointPainter | null {
  const context = canvas.getContext("2d");
  if (!context) return null;
  let [x, y] = [new Float32Array(), new Float32Array()];
  // Places of the points by pass and group, so that a colour is set once.
  let layers: { readonly group: number; readonly pale: boolean; readonly places: number[] }[] = [];
  return {
    setPoints(newX, newY) {
      [x, y] = [newX.slice(), newY.slice()];
    },
    setGroups(group, chosen) {
      const found = new Map<number, { group: number; pale: boolean; places: number[] }>();
      for (const [place, own] of group.entries()) {
        const pale = chosen !== null && chosen[place] !== 1;
        const name = 2 * own + Number(!pale);
        const layer = found.get(name) ?? { group: own, pale, places: [] };
        layer.places.push(place);
        found.set(name, layer);
      }
      layers = [...found.values()].sort((a, b) => Number(b.pale) - Number(a.pale) || a.group - b.group);
    },
    draw(view, { width, height, ratio, pointSize, palette }) {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      const half = pointSize / 2;
      for (const { group, pale, places } of layers) {
        context.globalAlpha = pale ? OPACITY.pale : OPACITY.full;
        context.fillStyle = cssOf(palette[group] ?? [0, 0, 0]);
        for (const place of places) {
          const left = ((x[place] ?? 0) - view.x) * view.scale + width / 2 - half;
          const top = (view.y - (y[place] ?? 0)) * view.scale + height / 2 - half;
          if (left > -pointSize && left < width && top > -pointSize && top < height)
            context.fillRect(left, top, pointSize, pointSize);
        }
      }
    },
    dispose() {
      layers = [];
    },
  };
}

const cssOf = (colour: Colour) => `rgb(${colour.map((part) => Math.round(part * 255)).join(" ")})`;
