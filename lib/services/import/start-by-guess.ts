import { failReady } from "@/lib/data/import/fail-ready";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { MappingWish } from "@/lib/domain/import/correct-mapping";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { getImport } from "@/lib/services/import/get-import";
import { settleInstruction } from "@/lib/services/import/settle-instruction";
import { startImport } from "@/lib/services/import/start-import";

export interface StartWish {
  readonly kind?: ImportKind | undefined;
  /** a mapping, a part of one, or the name of a saved one */
  readonly mapping?: MappingWish | string | undefined;
  readonly part?: string | undefined;
}

/**
 * Starts an uploaded file whose sender is a program. What the wish leaves open is guessed; where a guess is not enough,
 * nothing is imported and the import says what is missing, for another start or for a person in the browser.
 */
export async function startByGuess(actor: Actor, importId: number, wish: StartWish): Promise<void> {
  authorise(actor, "import");
  const { status } = await getImport(actor, importId);
  if (status === "uploading") throw new AppError("import.incomplete", {}, "conflict");
  if (status !== "ready" && status !== "failed") throw new AppError("import.notReady", {}, "conflict");
  try {
    const { kind, mapping } = await settleInstruction(actor, importId, wish);
    await startImport(actor, importId, { kind, mapping });
  } catch (error) {
    if (!(error instanceof AppError) || error.kind === "conflict") throw error;
    const { code, params } = error;
    await failReady(actor.workspaceId, importId, wish.kind ?? null, { code, params });
  }
}
