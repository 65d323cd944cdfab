import type { PlaneView, ScreenSize } from "@/components/charts/plane-view";

export type Colour = readonly [red: number, green: number, blue: number];

/** How points look on a screen; sizes in pixels of the page. */
export interface PointLook extends ScreenSize {
  /** Pixels of the device in one of the page. */
  readonly ratio: number;
  readonly pointSize: number;
  /** Of the groups, 0 to 1 each. */
  readonly palette: readonly Colour[];
}

/** Draws many points into a canvas. */
export interface PointPainter {
  setPoints(x: Float32Array, y: Float32Array): void;
  /** `chosen` is 1 for what stands out; null while nothing is selected. */
  setGroups(group: Uint8Array, chosen: Uint8Array | null): void;
  draw(view: PlaneView, look: PointLook): void;
  dispose(): void;
}

/** What is not chosen is drawn pale, below what is. */
export const OPACITY = { pale: 0.25, full: 0.8 } as const;
