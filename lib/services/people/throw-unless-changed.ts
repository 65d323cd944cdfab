import type { MemberChange } from "@/lib/data/people/change-member";
import { AppError } from "@/lib/domain/errors";

/** Throws what kept a member from being changed. */
export function throwUnlessChanged(change: MemberChange): void {
  if (change === "notMember") throw new AppError("notFound", {}, "notFound");
  if (change === "lastAdministrator") throw new AppError("lastAdministrator", {}, "conflict");
}
