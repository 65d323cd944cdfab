import { classNames } from "@/components/ui/class-names";

export interface IntervalDotProps {
  value: number;
  low: number;
  high: number;
  /** Ends of the scale that all rows share; zero is marked when it lies between. */
  min: number;
  max: number;
  /** The estimate with its interval in words, for screen readers and as tooltip. */
  label: string;
  className?: string;
}

/** An estimate with its interval. Hollow: the interval includes zero, so the sign is not settled. */
export function IntervalDot({ value, low, high, min, max, label, className }: IntervalDotProps) {
  const at = (x: number) => `${Math.max(0, Math.min(1, (x - min) / (max - min || 1))) * 100}%`;
  const open = low <= 0 && high >= 0;
  return (
    <svg
      role="img"
      aria-label={label}
      className={classNames("inline-block h-4 w-24 shrink-0 overflow-visible align-middle", className)}
    >
      <title>{label}</title>
      {min < 0 && max > 0 ? (
        <line x1={at(0)} x2={at(0)} y1="0" y2="16" className="stroke-line-strong" />
      ) : null}
      <line x1={at(low)} x2={at(high)} y1="8" y2="8" className="stroke-ink stroke-[1.5]" />
      <circle
        cx={at(value)}
        cy="8"
        r="3"
        className={classNames("stroke-ink stroke-[1.5]", open ? "fill-surface" : "fill-ink")}
      />
    </svg>
  );
}
