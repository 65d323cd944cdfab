import { ArrowDown, ArrowUp, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

export interface DeltaProps {
  direction: "up" | "down" | "flat";
  /** Whether the change is good; left out, it is grey. */
  tone?: "good" | "bad" | "neutral";
  /** The size of the change without sign, formatted: `8.4%`, `2.1 pt`. */
  value: string;
  className?: string;
}

const ICONS = { up: ArrowUp, down: ArrowDown, flat: Minus };
const TONES = { good: "text-pos", bad: "text-neg", neutral: "text-ink-2" };

/** A change: the arrow says where to, the colour whether that is good. */
export function Delta({ direction, tone = "neutral", value, className }: DeltaProps) {
  const t = useTranslations("common");
  const Icon = ICONS[direction];
  return (
    <span
      className={classNames(
        "num inline-flex items-center gap-0.5 text-xs font-medium tracking-normal whitespace-nowrap",
        TONES[tone],
        className,
      )}
    >
      <Icon aria-hidden className="size-3 stroke-[2.25]" />
      <span className="sr-only">{t(`direction.${direction}`)} </span>
      {value}
    </span>
  );
}
