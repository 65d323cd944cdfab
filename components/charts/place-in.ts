import type { Corner } from "@/lib/domain/map/points-in-polygon";

/** Where in an element a pointer is, in pixels from its left upper corner, whatever lies over it. */
export function placeIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Corner {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
