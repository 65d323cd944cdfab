import { expect, it } from "vitest";
import { badlyAnswered } from "@/lib/domain/service-room/badly-answered";
import { rises } from "@/lib/domain/service-room/rises";

it("names what is asked often and asked on after the answer", () => {
  const intents = [
    { key: 1, questions: 80, settled: 70 },
    { key: 2, questions: 60, settled: 10 },
    { key: 3, questions: 50, settled: 45 },
    { key: 4, questions: 2, settled: 0 },
  ];
  expect(badlyAnswered(intents).map(({ key }) => key)).toEqual([2]);
});

it("calls a handful more no rise", () => {
  expect(rises({ recent: 6, before: 2 })).toBe(false);
  expect(rises({ recent: 40, before: 15 })).toBe(true);
});
