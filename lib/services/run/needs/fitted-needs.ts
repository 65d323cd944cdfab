import type { ThemesModel } from "@/lib/algorithms/needs/fit-themes";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import type { SentimentModel } from "@/lib/algorithms/text/sentiment-model";
import type { Transaction } from "@/lib/data/pool";
import { insertArtefact, readArtefact } from "@/lib/data/run/artefact";
import { LANGUAGE_VERSION } from "@/lib/domain/language-version";
import { ENCODER_MODEL } from "@/lib/encoders/transformers-encoder";
import { modelOfBytes, modelToBytes } from "@/lib/services/run/model-bytes";

/** What the needs stage has fitted: new texts are scored and assigned by it. */
export interface FittedNeeds {
  readonly sentiment: SentimentModel;
  readonly needs: NeedsModel;
  /** The key of each row of the needs' centroids; null of a row that no mention went to. */
  readonly keyOfNeed: readonly (number | null)[];
  /** Null where there were too few documents. */
  readonly themes: { readonly model: ThemesModel; readonly keyOfTheme: readonly (number | null)[] } | null;
}

const NAME = "needs";
/** Vectors of another encoder, or clauses cut by other rules, are not what the models were fitted on. */
const MADE_BY = { encoder: ENCODER_MODEL, language: LANGUAGE_VERSION };

export function keepFittedNeeds(client: Transaction, runId: number, fitted: FittedNeeds): Promise<void> {
  return insertArtefact(client, runId, { name: NAME, meta: MADE_BY, bytes: modelToBytes(fitted) });
}

/** Null where the run has none, or they were made for other vectors or clauses than are made now. */
export async function readFittedNeeds(runId: number): Promise<FittedNeeds | null> {
  const found = await readArtefact<typeof MADE_BY>(runId, NAME);
  if (found?.meta.encoder !== MADE_BY.encoder || found.meta.language !== MADE_BY.language) return null;
  return modelOfBytes<FittedNeeds>(found.bytes);
}
