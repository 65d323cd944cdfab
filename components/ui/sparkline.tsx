import { classNames } from "@/components/ui/class-names";

export interface SparklineProps {
  values: readonly number[];
  /** The usual range it is judged against. */
  band?: { readonly low: number; readonly high: number } | undefined;
  /** What it shows, for screen readers; left out, the numbers beside it must say it. */
  label?: string;
  className?: string;
}

const WIDTH = 100;
const HEIGHT = 20;
const EDGE = 2;

/** The last weeks in a table cell. The scale starts at zero; the end is marked. */
export function Sparkline({ values, band, label, className }: SparklineProps) {
  const top = Math.max(1e-9, band?.high ?? 0, ...values);
  const x = (index: number) => round(values.length < 2 ? WIDTH : (index / (values.length - 1)) * WIDTH);
  const y = (value: number) => round(HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE));
  const line = values.map((value, index) => `${index === 0 ? "M" : "L"}${x(index)} ${y(value)}`).join("");
  const last = values.at(-1);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      className={classNames("mr-2 inline-block h-5 w-18 shrink-0 overflow-visible align-middle", className)}
    >
      {band ? (
        <path d={`M0 ${y(band.high)}H${WIDTH}V${y(band.low)}H0Z`} className="fill-chart-band stroke-none" />
      ) : null}
      <path
        d={line}
        fill="none"
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
        className="stroke-ink-3 stroke-[1.25]"
      />
      {last === undefined ? null : (
        <path
          d={`M${x(values.length - 1)} ${y(last)}h.01`}
          vectorEffect="non-scaling-stroke"
          strokeLinecap="round"
          className="stroke-ink stroke-4"
        />
      )}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
