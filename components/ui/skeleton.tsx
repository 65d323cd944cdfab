import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

export interface SkeletonProps {
  /** Lines of text. */
  lines?: number;
  /** Height in pixels of a block above the lines: a chart. */
  block?: number;
  className?: string;
}

const WIDTHS = ["w-4/5", "w-3/5", "w-11/12", "w-2/3"];

/** The shape of what comes; it fades in late, so that quick answers do not flash. */
export function Skeleton({ lines = 3, block, className }: SkeletonProps) {
  const t = useTranslations("common");
  return (
    <div
      role="status"
      aria-busy
      className={classNames("grid animate-[appear_0.2s_0.2s_both] gap-3", className)}
    >
      <span className="sr-only">{t("loading")}</span>
      {block === undefined ? null : (
        <span className="block rounded-[3px] bg-sunken motion-safe:animate-pulse" style={{ height: block }} />
      )}
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
          key={line}
          className={classNames(
            "block h-2.5 rounded-[3px] bg-sunken motion-safe:animate-pulse",
            WIDTHS[line % WIDTHS.length],
          )}
        />
      ))}
    </div>
  );
}
