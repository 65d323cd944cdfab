import { classNames } from "@/components/ui/class-names";

export interface DayStripProps {
  /** Rows a day, oldest first. */
  values: readonly number[];
  label: string;
}

/** Fourteen days at a glance: a full bar on a usual day, a low one on a thin day (under half), a dash on an empty one. */
export function DayStrip({ values, label }: DayStripProps) {
  const filled = values.filter((value) => value > 0).sort((a, b) => a - b);
  const usual = filled[Math.floor(filled.length / 2)] ?? 0;
  return (
    <span role="img" aria-label={label} title={label} className="inline-grid grid-flow-col items-end gap-0.5">
      {values.map((value, day) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: days have nothing but their place
          key={day}
          className={classNames(
            "block w-1.5 rounded-[1px]",
            value === 0
              ? "h-0.5 bg-line-strong"
              : value < usual / 2
                ? "h-[7px] bg-sent-neg-1"
                : "h-3.5 bg-sent-pos-2",
          )}
        />
      ))}
    </span>
  );
}
