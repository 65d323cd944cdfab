import { changeRule } from "@/lib/data/recommendations/change-rule";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

/** Switches a rule on or off, takes it away, or brings it back as it was. Throws `notFound`. */
export async function setRule(
  actor: Actor,
  input: {
    readonly id: number;
    readonly active?: boolean | undefined;
    readonly deleted?: boolean | undefined;
  },
): Promise<void> {
  authorise(actor, "edit");
  if (!(await changeRule(actor.workspaceId, input))) throw new AppError("notFound", {}, "notFound");
}
