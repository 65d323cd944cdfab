import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getImport } from "@/lib/services/import/get-import";
import { type Delivery, receiveImport } from "@/lib/services/import/receive-import";
import type { StartWish } from "@/lib/services/import/settle-instruction";
import { startByGuess } from "@/lib/services/import/start-by-guess";

/** Takes in a file and starts it; answers the import's number. A request that is sent again starts nothing anew. */
export async function sendImport(actor: Actor, delivery: Delivery, wish: StartWish): Promise<number> {
  authorise(actor, "import");
  const { id, isNew } = await receiveImport(actor, delivery);
  // Received and not started: this request's own, or one whose process died in between.
  if (!isNew && (await getImport(actor, id)).status !== "ready") return id;
  try {
    await startByGuess(actor, id, wish);
  } catch (error) {
    // Started in the same moment, by the request that this one repeats or by a person.
    if (!(error instanceof AppError && error.code === "import.notReady")) throw error;
  }
  return id;
}
