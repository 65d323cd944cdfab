import { createHash } from "node:crypto";
import type { Experiment, ExperimentArm } from "@/lib/domain/recommendation/experiment";

/**
 * The arm that a visitor is in: always the same one, in proportion to the shares, and in no relation to the arms of
 * another experiment (SHA-256 of experiment and visitor as a number in [0, 1)).
 */
export function assignArm({ id, arms }: Pick<Experiment, "id" | "arms">, visitor: string): ExperimentArm {
  const whole = arms.reduce((sum, { share }) => sum + share, 0);
  const hash = createHash("sha256").update(`experiment ${id}\u001f${visitor}`).digest();
  let left = (hash.readUIntBE(0, 6) / 2 ** 48) * whole;
  for (const arm of arms) {
    left -= arm.share;
    if (left < 0) return arm;
  }
  return arms[arms.length - 1] as ExperimentArm;
}
