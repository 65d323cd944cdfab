import { failReady } from "@/lib/data/import/fail-ready";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getImport } from "@/lib/services/import/get-import";
import { type StartWish, settleInstruction } from "@/lib/services/import/settle-instruction";
import { splitImport } from "@/lib/services/import/split-import";
import { startImport } from "@/lib/services/import/start-import";

/** Said of a moment, and not of the file: the import is not to be blamed. */
const NOT_ITS_OWN = new Set(["import.notReady", "import.incomplete", "import.notAlone"]);

/**
 * Starts an uploaded file whose sender is a program. What the wish leaves open is guessed; where a guess is not enough,
 * nothing is imported and the import says what is missing, for another start or for a person in the browser.
 */
export async function startByGuess(actor: Actor, importId: number, wish: StartWish): Promise<void> {
  authorise(actor, "import");
  const { status, part } = await getImport(actor, importId);
  if (status === "uploading") throw new AppError("import.incomplete", {}, "conflict");
  if (status !== "ready" && status !== "failed") throw new AppError("import.notReady", {}, "conflict");
  try {
    if (wish.part !== undefined && wish.part !== part) await splitImport(actor, importId, [wish.part]);
    const { kind, mapping, unclearDates } = await settleInstruction(actor, importId, wish);
    // A person would be asked; half of such dates would be wrong.
    if (unclearDates.length > 0) {
      throw new AppError("import.datesUnclear", { fields: unclearDates.join(", ") });
    }
    await startImport(actor, importId, { kind, mapping });
  } catch (error) {
    if (!(error instanceof AppError) || NOT_ITS_OWN.has(error.code)) throw error;
    const { code, params } = error;
    await failReady(actor.workspaceId, importId, wish.kind ?? null, { code, params });
  }
}
