import { pairAnswers } from "@/lib/algorithms/intents/pair-answers";
import { evaluateFaq } from "@/lib/services/evaluate/evaluate-faq";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";

interface SampleTurn {
  readonly message_id: string;
  readonly session_id: string;
  readonly role: "customer" | "agent";
  readonly text: string;
}

/** Which planted questions of a sample shop are one group: most of those who ask it, and hardly anybody else. */
export async function askedInSample(seed: number) {
  const { files, truth } = makeSampleShop({ seed, endDate: "2026-10-31" });
  const lines =
    files
      .find(({ kind }) => kind === "dialogues")
      ?.content.trim()
      .split("\n") ?? [];
  const sessions = new Map<string, SampleTurn[]>();
  for (const line of lines) {
    const turn: SampleTurn = JSON.parse(line);
    sessions.set(turn.session_id, [...(sessions.get(turn.session_id) ?? []), turn]);
  }
  const asks = new Map([
    ...truth.mentions.map(({ documentKey, needKey }) => [documentKey, needKey] as const),
    ...truth.faqs.flatMap(({ key, questions }) => questions.map((id) => [id, key] as const)),
  ]);
  const rows = [...sessions.values()].flatMap((turns) => {
    const answers = pairAnswers(turns.map(({ role, text }) => ({ speaker: role, text })));
    return turns.flatMap(({ role, text, message_id }, at) =>
      role === "customer"
        ? [
            {
              question: text,
              answer: turns[answers[at] ?? -1]?.text ?? null,
              truth: asks.get(message_id) ?? null,
            },
          ]
        : [],
    );
  });
  const told: { group: number; truth: string }[] = [];
  const { agreement } = await evaluateFaq(rows, {
    seed: 42,
    tell: () => {},
    onText: ({ group, truth: own }) => {
      if (own !== null) told.push({ group, truth: own });
    },
  });
  const planted = truth.faqs.map(({ key }) => {
    const own = told.filter((row) => row.truth === key);
    const found = own.some(({ group }) => {
      const both = own.filter((row) => row.group === group).length;
      return both * 2 >= own.length && both * 2 > told.filter((row) => row.group === group).length;
    });
    return { seed, key, asked: own.length, found };
  });
  return { planted, answersRight: agreement?.answersRight ?? 0 };
}
