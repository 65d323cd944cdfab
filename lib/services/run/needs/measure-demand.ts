import { type Matrix, rowOf, takeRows, zeros } from "@/lib/algorithms/matrix";
import { matchCatalogue } from "@/lib/algorithms/needs/match-catalogue";
import { languageGroup } from "@/lib/algorithms/needs/place-mentions";
import { unitMean } from "@/lib/algorithms/needs/unit-mean";
import { centreRows } from "@/lib/algorithms/reduce/centre-rows";
import { fitGroupMeans } from "@/lib/algorithms/reduce/group-means";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { cataloguePhrases } from "@/lib/data/mining/catalogue-phrases";
import type { NeedRow } from "@/lib/data/mining/insert-needs";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import type { NeedDemand } from "@/lib/domain/needs/need-demand";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import type { MentionScores } from "@/lib/services/run/needs/score-mentions";

/** Fewer wishes and questions, or a smaller share of a need's mentions, ask for nothing in particular. */
const FEWEST_ASKS = 10;
const LEAST_SHARE = 0.25;
/** Phrases of a catalogue that are read: 2 ms each. */
const MOST_PHRASES = 10_000;

interface Mined {
  readonly mentions: readonly MentionToMine[];
  readonly vectors: Matrix;
  readonly scores: Pick<MentionScores, "type">;
}

/**
 * The needs with what is asked for in them and which phrases of the catalogue answer it. An ask is the mean direction of
 * a need's wishes and questions; both they and the phrases are held against what mentions of their language have in common.
 */
export async function measureDemand(
  workspaceId: number,
  needs: readonly NeedRow[],
  { mentions, vectors, scores }: Mined,
  signal: AbortSignal,
): Promise<NeedRow[]> {
  const place = new Map(mentions.map(({ id }, m) => [id, m]));
  const asking = needs.map(({ members, isOther }) => {
    const own = members.flatMap(({ mentionId }) => place.get(mentionId) ?? []);
    const asks = own.filter((m) => scores.type[m] === "wish" || scores.type[m] === "question");
    return isOther || asks.length < Math.max(FEWEST_ASKS, LEAST_SHARE * own.length) ? [] : asks;
  });
  if (asking.every((asks) => asks.length === 0)) return [...needs];
  const phrases = await cataloguePhrases(workspaceId, MOST_PHRASES);
  const texts = phrases.map(({ text }) => text);
  const encoder = await sharedEncoder();
  const encoded = await encoder.encode(texts, { prefix: "query", signal });
  const means = fitGroupMeans(
    vectors,
    Int32Array.from(mentions, ({ language }) => languageGroup(language)),
  );
  const centre = (rows: Matrix, languages: readonly string[]) =>
    centreRows(means, rows, Int32Array.from(languages, languageGroup));
  const asks = zeros(needs.length, vectors.cols);
  for (const [n, own] of asking.entries()) {
    if (own.length === 0) continue;
    const said = centre(
      takeRows(vectors, own),
      own.map((m) => mentions[m]?.language ?? "other"),
    );
    rowOf(asks, n).set(
      unitMean(
        said,
        own.map((_, r) => r),
      ),
    );
  }
  const matches = matchCatalogue(asks, centre(encoded, texts.map(detectLanguage)));
  return needs.map((need, n) => {
    const own = asking[n] ?? [];
    if (own.length === 0) return need;
    const demand: NeedDemand = {
      asks: own.length,
      askers: new Set(own.map((m) => mentions[m]?.customerId).filter((id) => id != null)).size,
      phrases: phrases.length,
      carriers: (matches[n] ?? []).flatMap(({ phrase, cosine }) => {
        const found = phrases[phrase];
        return found ? [{ ...found, cosine }] : [];
      }),
    };
    return { ...need, demand };
  });
}
