import type { ArmOutcome } from "@/lib/domain/audiences/export-plan";
import { Z95 } from "@/lib/domain/z95";

export interface Lift {
  /** Share of buyers among the addressed less that among those kept back, with its 95 % interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What the addressed paid beyond what as many of those kept back did. */
  readonly revenue: number;
}

/**
 * What being addressed did: those kept back were drawn by chance, so they are what the addressed would have been.
 * Interval by Agresti and Caffo (2000): one buyer and one other are added to each side. Null without both sides.
 */
export function measureLift(addressed: ArmOutcome, heldBack: ArmOutcome): Lift | null {
  if (addressed.customers === 0 || heldBack.customers === 0) return null;
  const [a, b] = [addressed, heldBack].map(({ buyers, customers }) => ({
    share: buyers / customers,
    p: (buyers + 1) / (customers + 2),
    n: customers + 2,
  })) as [Side, Side];
  const middle = a.p - b.p;
  const half = Z95 * Math.sqrt((a.p * (1 - a.p)) / a.n + (b.p * (1 - b.p)) / b.n);
  return {
    value: a.share - b.share,
    low: middle - half,
    high: middle + half,
    revenue: addressed.revenue - (heldBack.revenue / heldBack.customers) * addressed.customers,
  };
}

interface Side {
  readonly share: number;
  readonly p: number;
  readonly n: number;
}
