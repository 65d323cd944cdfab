import { catColour } from "@/components/ui/cat-colour";
import { classNames } from "@/components/ui/class-names";

export interface PartsBarProps {
  /** Parts that add up, each a share of the scale's full width; not negative. */
  parts: readonly { readonly label: string; readonly share: number; readonly colour: number }[];
  /** What a rule took off, hatched, as a share of the same scale. */
  off?: number | undefined;
  /** The whole in words, for screen readers and as tooltip. */
  label: string;
  className?: string;
}

/** A score as the sum of its parts, on a scale that all rows share. */
export function PartsBar({ parts, off = 0, label, className }: PartsBarProps) {
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={classNames("flex h-3 w-full min-w-20 gap-px", className)}
    >
      {parts.map((part) => (
        <span
          key={part.label}
          className={classNames(
            catColour(part.colour),
            "block bg-(--c) first:rounded-l-[2px] last:rounded-r-[2px]",
          )}
          style={{ width: `${Math.max(0, part.share) * 100}%` }}
        />
      ))}
      {off > 0 ? (
        <span
          className="block rounded-r-[2px] border border-ink-3 bg-[repeating-linear-gradient(135deg,var(--text-3)_0_1px,transparent_1px_4px)]"
          style={{ width: `${off * 100}%` }}
        />
      ) : null}
    </span>
  );
}
