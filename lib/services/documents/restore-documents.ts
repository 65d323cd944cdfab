import { setRestored } from "@/lib/data/documents/set-restored";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { LeftOut } from "@/lib/domain/documents/left-out";
import { AppError } from "@/lib/domain/errors";

/** So many ids an answer holds, for taking it back exactly. */
const REMEMBERED = 2000;

/**
 * Puts texts back into the analysis whatever was found in them (`restored`), or takes that back. Counts from the next
 * run on. Answers how many changed, and which were so before: hand those to the opposite call as `except` to undo.
 */
export async function restoreDocuments(
  actor: Actor,
  which: LeftOut,
  restored: boolean,
  except: readonly string[] = [],
): Promise<{ changed: number; already: string[] }> {
  authorise(actor, "edit");
  const done = await setRestored(actor.workspaceId, which, restored, except, REMEMBERED);
  if ("documentId" in which && done.changed + done.already.length === 0) {
    throw new AppError("notFound", {}, "notFound");
  }
  return done;
}
