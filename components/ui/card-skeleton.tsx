import { classNames } from "@/components/ui/class-names";
import { Skeleton, type SkeletonProps } from "@/components/ui/skeleton";

/** A card whose content is on its way: the fallback of a panel's Suspense. */
export function CardSkeleton({ className, ...shape }: SkeletonProps) {
  return (
    <div className={classNames("rounded-lg border border-line bg-surface p-4", className)}>
      <Skeleton {...shape} />
    </div>
  );
}
