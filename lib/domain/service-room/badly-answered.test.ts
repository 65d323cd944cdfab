import { expect, it } from "vitest";
import { badlyAnswered } from "@/lib/domain/service-room/badly-answered";
import { rises } from "@/lib/domain/service-room/rises";
import type { AskedGroup } from "@/lib/domain/service-room/service-room";

function group(documentId: string, questions: number, settled: number): AskedGroup {
  const nothing = {
    question: "",
    answered: questions,
    repeats: 0,
    turns: 4,
    recent: 0,
    before: 0,
    answers: [],
  };
  return { documentId, questions, settled, ...nothing };
}

it("names what is asked often and asked on after the answer", () => {
  const groups = [group("1", 80, 70), group("2", 60, 10), group("3", 50, 45), group("4", 2, 0)];
  expect(badlyAnswered(groups).map(({ documentId }) => documentId)).toEqual(["2"]);
});

it("calls a handful more no rise", () => {
  expect(rises({ ...group("1", 20, 20), recent: 6, before: 2 })).toBe(false);
  expect(rises({ ...group("1", 60, 60), recent: 40, before: 15 })).toBe(true);
});
