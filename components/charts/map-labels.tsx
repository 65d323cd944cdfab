"use client";

import { useLocale } from "next-intl";
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { placeLabels } from "@/components/charts/place-labels";
import { type PlaneView, type ScreenSize, toScreen } from "@/components/charts/plane-view";
import { catColour } from "@/components/ui/cat-colour";
import type { Corner } from "@/lib/domain/map/points-in-polygon";
import { formatCount } from "@/lib/format/format-count";

export interface MapLabel {
  readonly label: string;
  readonly colour: number;
  readonly points: number;
  /** On the plane. */
  readonly middle: Corner;
}

export interface MapLabelsHandle {
  /** Puts the names where they belong in this view; called once a frame, without React. */
  readonly place: (view: PlaneView, size: ScreenSize) => void;
}

export interface MapLabelsProps {
  labels: readonly MapLabel[];
  ref: Ref<MapLabelsHandle>;
}

/** Names over the middles of groups; of two that would lie on each other one moves aside or gives way. */
export function MapLabels({ labels, ref }: MapLabelsProps) {
  const locale = useLocale();
  const holder = useRef<HTMLUListElement>(null);
  const sizes = useRef<readonly { width: number; height: number }[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names have other sizes
  useLayoutEffect(() => {
    sizes.current = [...(holder.current?.children ?? [])].map(
      ({ clientWidth: width, clientHeight: height }) => ({
        width,
        height,
      }),
    );
  }, [labels]);
  useImperativeHandle(
    ref,
    () => ({
      place(view, size) {
        const boxes = labels.map(({ middle }, i) => ({
          ...toScreen(view, middle, size),
          ...(sizes.current[i] ?? { width: 0, height: 0 }),
        }));
        for (const [i, at] of placeLabels(boxes, size).entries()) {
          const element = holder.current?.children[i];
          if (!(element instanceof HTMLElement)) continue;
          element.style.visibility = at ? "visible" : "hidden";
          if (at) element.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
        }
      },
    }),
    [labels],
  );
  return (
    <ul ref={holder} aria-hidden className="pointer-events-none absolute inset-0 overflow-hidden">
      {labels.map(({ label, colour, points }) => (
        <li
          key={label}
          className={`${catColour(colour)} invisible absolute top-0 left-0 max-w-56 px-1 text-xs leading-tight whitespace-nowrap [text-shadow:0_0_3px_var(--surface),0_0_3px_var(--surface),0_0_2px_var(--surface),0_0_2px_var(--surface)]`}
        >
          <span className="block truncate font-semibold text-ink">
            <span className="mr-1 inline-block size-2 rounded-full bg-(--c) ring-2 ring-surface" />
            {label} <span className="num text-2xs font-normal text-ink-2">{formatCount(points, locale)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
