import { Z95 } from "@/lib/domain/z95";

export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** The 95 % interval of a share (Wilson 1927); from 0 to 1 when there is nothing to take a share of. */
export function shareInterval(count: number, of: number): ShareInterval {
  if (of <= 0) return { low: 0, high: 1 };
  const p = count / of;
  const spread = Z95 ** 2 / of;
  const middle = (p + spread / 2) / (1 + spread);
  const half = (Z95 * Math.sqrt((p * (1 - p)) / of + spread / (4 * of))) / (1 + spread);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
