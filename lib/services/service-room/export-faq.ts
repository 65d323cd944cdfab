import { maskText } from "@/lib/algorithms/privacy/mask-text";
import { faqEntries } from "@/lib/data/service-room/faq-entries";
import { type Actor, authorise } from "@/lib/domain/actor";
import { badlyAnswered } from "@/lib/domain/service-room/badly-answered";
import { requirePublishedRun } from "@/lib/services/run/require-published-run";
import { listIntents } from "@/lib/services/service-room/get-service-room";

/** Intents with how they go and their answers, approved and best, a row an intent; customers' words without personal data. */
export async function exportFaq(actor: Actor) {
  authorise(actor, "read");
  const run = await requirePublishedRun(actor.workspaceId);
  const [all, entries] = await Promise.all([
    listIntents(actor.workspaceId, run.id),
    faqEntries(actor.workspaceId),
  ]);
  const intents = all.filter(({ hidden }) => !hidden);
  const gaps = new Set(badlyAnswered(intents));
  return intents.map((intent) => {
    const approved = (language: string) =>
      entries.find((entry) => entry.intentKey === intent.key && entry.language === language)?.answer ?? null;
    const question = maskText(intent.question).text;
    // What nobody has named is called by its question.
    const nameOf = (name: string) => (name === intent.question ? question : name);
    return {
      key: intent.key,
      name_en: nameOf(intent.nameEn),
      name_zh: nameOf(intent.nameZh),
      question,
      questions: intent.questions,
      answered: intent.answered,
      settled: intent.settled,
      repeats: intent.repeats,
      mean_turns: intent.turns,
      last_30_days: intent.recent,
      the_30_days_before: intent.before,
      mood_before: intent.moodBefore,
      mood_after: intent.moodAfter,
      gap: gaps.has(intent),
      approved_en: approved("en"),
      approved_zh: approved("zh"),
      answer: intent.answers[0]?.text ?? null,
      second_answer: intent.answers[1]?.text ?? null,
      third_answer: intent.answers[2]?.text ?? null,
    };
  });
}
