import { catColour } from "@/components/ui/cat-colour";
import { classNames } from "@/components/ui/class-names";

export interface HBarProps {
  /** Share of the full width, 0 to 1. */
  share: number;
  /** Where "everyone" or "the rest" stands, 0 to 1. */
  mark?: number | undefined;
  /** Series or persona key; left out, the bar is grey. */
  colour?: number | undefined;
  /** For screen readers; left out, the figure beside it must say it. */
  label?: string;
  className?: string;
}

/** A bar in a table cell, with an optional mark to compare with. */
export function HBar({ share, mark, colour, label, className }: HBarProps) {
  const width = (part: number) => `${Math.max(0, Math.min(1, part)) * 100}%`;
  return (
    <span
      {...(label ? { role: "img", "aria-label": label, title: label } : { "aria-hidden": true })}
      className={classNames("relative block h-2.5 w-full min-w-10 rounded-[2px] bg-sunken", className)}
    >
      <span
        className={classNames(
          "absolute inset-y-0 left-0 rounded-[2px]",
          colour === undefined ? "bg-chart-ref" : `${catColour(colour)} bg-(--c)`,
        )}
        style={{ width: width(share) }}
      />
      {mark === undefined ? null : (
        <span
          className="absolute -inset-y-[3px] w-0.5 -translate-x-1/2 bg-ink"
          style={{ left: width(mark) }}
        />
      )}
    </span>
  );
}
