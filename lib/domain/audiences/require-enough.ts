import { FEWEST_EXPORTED } from "@/lib/domain/audiences/export-layout";
import { AppError } from "@/lib/domain/errors";

/** Throws `audienceTooFew` where so few are in a file that a person could be told from it. */
export function requireEnough(found: number): void {
  if (found < FEWEST_EXPORTED)
    throw new AppError("audienceTooFew", { found, fewest: FEWEST_EXPORTED }, "conflict");
}
