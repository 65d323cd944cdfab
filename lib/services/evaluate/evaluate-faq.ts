import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { vMeasure } from "@/lib/algorithms/cluster/v-measure";
import { drain } from "@/lib/algorithms/drain";
import { findQuestionGroups } from "@/lib/algorithms/intents/find-question-groups";
import { maskText } from "@/lib/algorithms/privacy/mask-text";
import { sharedEncoder } from "@/lib/encoders/shared-encoder";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import { createReader, readText } from "@/lib/services/language/read-text";

export interface QuestionRow {
  readonly question: string;
  readonly answer: string | null;
  readonly truth: string | null;
}

export interface FaqEvaluation {
  readonly questions: number;
  /** Greetings, thanks and bare numbers: in no group. */
  readonly chatter: number;
  readonly groups: number;
  readonly repeats: number;
  readonly agreement: {
    readonly vMeasure: number;
    readonly homogeneity: number;
    readonly completeness: number;
    readonly adjustedRandIndex: number;
    /** Share of true groups of at least five questions that some group holds most of, and is mostly made of. */
    readonly found: number;
    /** Share of best answers that were given to a question of their group's commonest truth. */
    readonly answersRight: number;
  } | null;
  readonly found: readonly {
    readonly questions: number;
    readonly question: string;
    readonly answers: readonly string[];
    readonly truth: string | null;
  }[];
}

const FEWEST = 5;
const BEST_ANSWERS = 3;

/** Groups of questions in a file, held against a column of truth of which nothing is told. */
export async function evaluateFaq(
  rows: readonly QuestionRow[],
  options: {
    readonly seed: number;
    readonly tell: Tell;
    readonly onText?: (row: { row: number; group: number; truth: string | null; repeats: boolean }) => void;
  },
): Promise<FaqEvaluation> {
  const { seed, tell } = options;
  const mask = (text: string) => maskText(text).text;
  const encoder = await sharedEncoder();
  const reader = createReader([]);
  const questions = rows.map(({ question }) => question);
  const reads = questions.map((text) => readText(text, reader));
  const onProgress = (done: number) => tell("encode", done / rows.length);
  const groups = drain(
    findQuestionGroups(
      {
        questions,
        answers: rows.map(({ answer }) => answer),
        vectors: await encoder.encode(questions, { prefix: "query", onProgress }),
        languages: reads.map(({ language }) => language),
        tokens: reads.map(({ mentions }) => mentions.flatMap(({ tokens }) => tokens)),
      },
      seed,
    ),
  );
  const groupOf = new Int32Array(rows.length).fill(-1);
  for (const [g, { members }] of groups.entries()) for (const r of members) groupOf[r] = g;
  const repeats = new Set(groups.flatMap((group) => group.repeats));
  for (const [row, { truth }] of rows.entries())
    options.onText?.({ row, group: groupOf[row] ?? -1, truth, repeats: repeats.has(row) });
  const truthsOf = groups.map(({ members }) => commonest(members.map((r) => rows[r]?.truth ?? null)));
  return {
    questions: rows.length,
    chatter: groupOf.filter((g) => g < 0).length,
    groups: groups.length,
    repeats: repeats.size,
    agreement: rows.some(({ truth }) => truth !== null) ? agreementOf(rows, groupOf, groups, truthsOf) : null,
    found: groups.map(({ members, answers }, g) => ({
      questions: members.length,
      question: mask(questions[members[0] ?? 0] ?? ""),
      answers: answers.slice(0, BEST_ANSWERS).map((r) => mask(rows[r]?.answer ?? "")),
      truth: truthsOf[g] ?? null,
    })),
  };
}

function agreementOf(
  rows: readonly QuestionRow[],
  groupOf: Int32Array,
  groups: readonly { members: readonly number[]; answers: readonly number[] }[],
  truthsOf: readonly (string | null)[],
) {
  const known = rows.flatMap(({ truth }, r) => (truth === null ? [] : [{ truth, group: groupOf[r] ?? -1 }]));
  const sizes = new Map<string, number>();
  const held = new Map<string, number>();
  for (const { truth, group } of known) {
    sizes.set(truth, (sizes.get(truth) ?? 0) + 1);
    if (truthsOf[group] === truth) held.set(truth, (held.get(truth) ?? 0) + 1);
  }
  const asked = [...sizes].filter(([, size]) => size >= FEWEST);
  const answers = groups.flatMap((group, g) =>
    group.answers.slice(0, BEST_ANSWERS).map((r) => Number(rows[r]?.truth === truthsOf[g])),
  );
  const truth = known.map((row) => row.truth);
  const found = known.map(({ group }) => group);
  return {
    ...vMeasure(truth, found),
    adjustedRandIndex: adjustedRandIndex(truth, found),
    found:
      asked.filter(([name, size]) => (held.get(name) ?? 0) * 2 >= size).length / Math.max(1, asked.length),
    answersRight: answers.reduce((sum, right) => sum + right, 0) / Math.max(1, answers.length),
  };
}

/** The truth that more than half of a group has; null where none does. */
function commonest(truths: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const truth of truths) if (truth !== null) counts.set(truth, (counts.get(truth) ?? 0) + 1);
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return count * 2 > truths.filter((truth) => truth !== null).length ? name : null;
}
