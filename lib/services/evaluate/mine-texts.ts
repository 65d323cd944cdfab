import type { Matrix } from "@/lib/algorithms/matrix";
import { applyNeeds, type NeedAssignment } from "@/lib/algorithms/needs/apply-needs";
import { fitNeeds } from "@/lib/algorithms/needs/fit-needs";
import { applyThemes, fitThemes, type ThemesModel } from "@/lib/algorithms/needs/fit-themes";
import type { NeedsModel } from "@/lib/algorithms/needs/needs-model";
import { weighMention } from "@/lib/algorithms/needs/weigh-mention";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import { createReader, readText } from "@/lib/services/language/read-text";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { type MentionScores, scoreMentions } from "@/lib/services/run/needs/score-mentions";

export interface TextToMine {
  readonly text: string;
  readonly rating?: number | null;
  readonly time?: Date | null;
}

/** Texts cut into mentions and encoded. */
export interface ReadTexts {
  readonly mentions: readonly MentionToMine[];
  /** The text of each mention, a row of the input. */
  readonly textOf: Int32Array;
  readonly vectors: Matrix;
  readonly documents: Matrix;
  readonly languages: readonly string[];
}

export interface MinedTexts extends ReadTexts {
  readonly scores: MentionScores;
  readonly model: NeedsModel;
  readonly assignment: NeedAssignment;
  readonly themesModel: ThemesModel;
  /** Need of each text: that of its strongest mention; -1 where none has a need. */
  readonly needOfText: Int32Array;
  /** Theme of each text. */
  readonly themeOfText: Int32Array;
}

export type Tell = (step: string, share: number) => void;

/** Reads and encodes texts as the stages of a run do, without a database. */
export async function readTexts(texts: readonly TextToMine[], tell: Tell): Promise<ReadTexts> {
  const reader = createReader([]);
  const reads = texts.map(({ text }) => readText(text, reader));
  const encoder = await sharedEncoder();
  const { documents, parts } = await encoder.encodeDocuments(
    reads.map((read) => read.mentions.map(({ text }) => text)),
    { prefix: "query", onProgress: (done) => tell("encode", done / texts.length) },
  );
  const mentions = reads.flatMap((read, d) =>
    read.mentions.map(
      (mention, seq): MentionToMine => ({
        ...mention,
        tokens: [...mention.tokens],
        entities: [...mention.entities],
        keywords: [...mention.keywords],
        id: `${d}:${seq}`,
        documentId: String(d),
        vector: Buffer.alloc(0),
        rating: texts[d]?.rating ?? null,
        writtenAt: texts[d]?.time ?? null,
        customerId: null,
        productId: null,
      }),
    ),
  );
  const textOf = Int32Array.from(mentions, ({ documentId }) => Number(documentId));
  return { mentions, textOf, vectors: parts, documents, languages: reads.map(({ language }) => language) };
}

/** Themes, needs and sentiment of texts, as a run of the product finds them. `before`: mentions' needs in an earlier run. */
export async function mineTexts(
  read: ReadTexts,
  seed: number,
  tell: Tell,
  before?: Int32Array,
): Promise<MinedTexts> {
  const { signal } = new AbortController();
  const { mentions, vectors, textOf } = read;
  const scores = await scoreMentions(mentions, vectors, seed, signal);
  const mined = {
    texts: mentions.map(({ text }) => text),
    languages: mentions.map(({ language }) => language),
    tokens: mentions.map(({ tokens }) => tokens),
    sentiment: scores.sentiment,
  };
  tell("needs", 0);
  const model = await drainWithPauses(
    fitNeeds(vectors, { ...mined, seed, ...(before && { before }) }),
    signal,
  );
  const assignment = await drainWithPauses(applyNeeds(model, vectors, mined), signal);
  tell("themes", 0);
  const tokens: MentionToMine["tokens"][] = read.languages.map(() => []);
  mentions.forEach((mention, m) => {
    for (const token of mention.tokens) tokens[textOf[m] ?? 0]?.push(token);
  });
  const documents = { languages: read.languages, tokens };
  const themesModel = await drainWithPauses(fitThemes(read.documents, { ...documents, seed }), signal);
  const themeOfText = await drainWithPauses(applyThemes(themesModel, read.documents, documents), signal);
  return {
    ...read,
    scores,
    model,
    assignment,
    themesModel,
    needOfText: strongestNeeds(read, assignment),
    themeOfText,
  };
}

/** The need of each text's strongest mention, by its weight in the demand vector. */
function strongestNeeds({ mentions, textOf, languages }: ReadTexts, assignment: NeedAssignment): Int32Array {
  const needs = new Int32Array(languages.length).fill(-1);
  const weights = new Float64Array(languages.length);
  mentions.forEach((mention, m) => {
    const need = assignment.labels[m] ?? -1;
    const weight = weighMention(mention, assignment.closeness[m] ?? 0);
    const text = textOf[m] ?? 0;
    if (need < 0 || weight <= (weights[text] as number)) return;
    weights[text] = weight;
    needs[text] = need;
  });
  return needs;
}
