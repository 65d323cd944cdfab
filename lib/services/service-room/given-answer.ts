import { maskText } from "@/lib/algorithms/privacy/mask-text";
import type { AskedRow } from "@/lib/data/service-room/asked-in-dialogues";
import type { GivenAnswer } from "@/lib/domain/service-room/service-room";

/** The answer to a turn, without personal data even where the workspace keeps it: it is to be said to others. */
export function givenAnswer(row: AskedRow | undefined): GivenAnswer[] {
  if (!row || row.answer === null) return [];
  const { documentId, text, answer } = row;
  return [{ documentId, question: text, text: maskText(answer).text }];
}
