import { CardSkeleton } from "@/components/ui/card-skeleton";

export default function Loading() {
  return (
    <div className="grid gap-4">
      <CardSkeleton lines={2} />
      <CardSkeleton lines={6} block={160} />
    </div>
  );
}
