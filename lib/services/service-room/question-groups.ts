import { findQuestionGroups, type QuestionGroup } from "@/lib/algorithms/intents/find-question-groups";
import { isChatter } from "@/lib/algorithms/text/is-chatter";
import { type AskedRow, askedInDialogues } from "@/lib/data/service-room/asked-in-dialogues";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import { vectorsOf } from "@/lib/services/run/vectors-of";

export interface QuestionGroups {
  readonly rows: readonly AskedRow[];
  readonly groups: readonly QuestionGroup[];
}

/** Customers' turns that are grouped, the newest. */
const MOST = 4000;
const SEED = 42;
/** Workspaces whose groups this process keeps: some 8 MiB each. */
const KEPT = 4;

const held = new Map<string, Promise<QuestionGroups>>();

/**
 * Questions of a workspace's dialogues in groups, found at the first look after a run is published and kept for its
 * readers. Cost: seconds for 4,000 turns, in parts of a tenth of a second.
 */
export function questionGroups(workspaceId: number, runId: number): Promise<QuestionGroups> {
  const key = `${workspaceId}:${runId}`;
  const found = held.get(key) ?? find(workspaceId);
  held.delete(key);
  held.set(key, found);
  found.catch(() => held.delete(key));
  const oldest = held.size > KEPT ? held.keys().next().value : undefined;
  if (oldest !== undefined) held.delete(oldest);
  return found;
}

async function find(workspaceId: number): Promise<QuestionGroups> {
  const rows = (await askedInDialogues(workspaceId, MOST)).filter(({ text }) => !isChatter(text));
  const asked = {
    questions: rows.map(({ text }) => text),
    answers: rows.map(({ answer }) => answer),
    vectors: vectorsOf(rows),
    languages: rows.map(({ language }) => language),
    tokens: rows.map(({ tokens }) => tokens.flat()),
  };
  const { signal } = new AbortController();
  return { rows, groups: await drainWithPauses(findQuestionGroups(asked, SEED), signal) };
}
