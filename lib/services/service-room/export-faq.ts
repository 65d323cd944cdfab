import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { getServiceRoom } from "@/lib/services/service-room/get-service-room";

/** Groups of questions with their best answers, a row a group. */
export async function exportFaq(actor: Actor) {
  authorise(actor, "read");
  const room = await getServiceRoom(actor);
  if (!room) throw new AppError("nothingPublished", {}, "notFound");
  return room.groups.map(({ answers, ...group }) => ({
    question: group.question,
    questions: group.questions,
    answered: group.answered,
    settled: group.settled,
    repeats: group.repeats,
    mean_turns: group.turns,
    last_30_days: group.recent,
    the_30_days_before: group.before,
    answer: answers[0]?.text ?? null,
    second_answer: answers[1]?.text ?? null,
    third_answer: answers[2]?.text ?? null,
  }));
}
