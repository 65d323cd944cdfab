import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { sentimentWords } from "@/lib/algorithms/text/sentiment-model";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";

export interface RatedDocuments {
  /** One row a document: the mean of its mentions, each as heavy as it is long. */
  readonly vectors: Matrix;
  readonly texts: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly ratings: readonly number[];
}

/** The documents that have a rating, put together from their mentions. Cost: linear in the mentions. */
export function ratedDocuments(mentions: readonly MentionToMine[], vectors: Matrix): RatedDocuments {
  const rows = new Map<string, number[]>();
  for (const [m, { documentId, rating }] of mentions.entries()) {
    if (rating === null) continue;
    const own = rows.get(documentId);
    if (own) own.push(m);
    else rows.set(documentId, [m]);
  }
  const members = [...rows.values()];
  const documents = zeros(members.length, vectors.cols);
  for (const [d, own] of members.entries()) {
    const out = rowOf(documents, d);
    for (const m of own) {
      const weight = mentions[m]?.text.length ?? 0;
      const vector = rowOf(vectors, m);
      for (let c = 0; c < out.length; c++) out[c] = (out[c] as number) + weight * (vector[c] as number);
    }
    const length = Math.hypot(...out) || 1;
    for (let c = 0; c < out.length; c++) out[c] = (out[c] as number) / length;
  }
  const each = (own: readonly number[]) => own.flatMap((m) => mentions[m] ?? []);
  return {
    vectors: documents,
    texts: members.map((own) =>
      each(own)
        .map(({ text }) => text)
        .join(" "),
    ),
    words: members.map((own) => each(own).flatMap(({ tokens }) => sentimentWords(tokens))),
    ratings: members.map(([first = 0]) => mentions[first]?.rating ?? 0),
  };
}
