import { pairAnswers } from "@/lib/algorithms/intents/pair-answers";
import { isChatter } from "@/lib/algorithms/text/is-chatter";
import { type AskedRow, askedInDialogues } from "@/lib/data/service-room/asked-in-dialogues";
import { type AgentTurn, turnsOfAgents } from "@/lib/data/service-room/turns-of-agents";

/** A customer's turn that asks something, with how its dialogue went on. */
export interface DialogueQuestion extends AskedRow {
  readonly answerId: string | null;
  readonly answer: string | null;
  /** An agent answered, and nothing more was asked. */
  readonly settled: boolean;
  /** Turns of the dialogue that are known, the agent's included. */
  readonly turns: number;
  /** Mean mood of the customer's turns up to this one, and of those after it. */
  readonly moodBefore: number | null;
  readonly moodAfter: number | null;
}

type AskedTurn = AskedRow & { readonly speaker: "customer" };
type SaidTurn = AgentTurn & { readonly speaker: "agent" };

/** What customers ask in the newest turns of dialogues; greetings, thanks and bare numbers are no questions. */
export async function readDialogues(
  workspaceId: number,
  runId: number,
  most: number,
): Promise<DialogueQuestion[]> {
  const asked = await askedInDialogues(workspaceId, runId, most);
  const agents = await turnsOfAgents(workspaceId, [...new Set(asked.map(({ dialogueKey }) => dialogueKey))]);
  const dialogues = new Map<string, (AskedTurn | SaidTurn)[]>();
  const add = (turn: AskedTurn | SaidTurn) => {
    const known = dialogues.get(turn.dialogueKey);
    if (known) known.push(turn);
    else dialogues.set(turn.dialogueKey, [turn]);
  };
  for (const row of asked) add({ ...row, speaker: "customer" });
  for (const row of agents) add({ ...row, speaker: "agent" });
  const found = [...dialogues.values()].flatMap((dialogue) => {
    const turns = dialogue.sort((a, b) => a.turn - b.turn);
    const answers = pairAnswers(turns);
    const asks = turns.map((turn) => turn.speaker === "customer" && !isChatter(turn.text));
    const last = asks.lastIndexOf(true);
    const moods = turns.map((turn) => (turn.speaker === "customer" ? turn.mood : null));
    return turns.flatMap((turn, at): DialogueQuestion[] => {
      if (turn.speaker === "agent" || !asks[at]) return [];
      const { speaker: _, ...row } = turn;
      const answer = turns[answers[at] ?? -1];
      return [
        {
          ...row,
          answerId: answer?.documentId ?? null,
          answer: answer?.text ?? null,
          settled: answer !== undefined && at === last,
          turns: turns.length,
          moodBefore: meanOf(moods.slice(0, at + 1)),
          moodAfter: meanOf(moods.slice(at + 1)),
        },
      ];
    });
  });
  return found.sort((a, b) => Number(a.documentId) - Number(b.documentId));
}

function meanOf(moods: readonly (number | null)[]): number | null {
  const known = moods.filter((mood) => mood !== null);
  return known.length === 0 ? null : known.reduce((sum, mood) => sum + mood, 0) / known.length;
}
