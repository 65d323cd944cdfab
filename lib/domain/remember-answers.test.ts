import { expect, it } from "vitest";
import { rememberAnswers } from "@/lib/domain/remember-answers";

it("asks once for each key, again after a failure, and for all again when there are too many", async () => {
  const asked: number[] = [];
  const answer = rememberAnswers(async (key: number) => {
    asked.push(key);
    if (asked.length === 1) throw new Error("not yet");
    return 10 * key;
  }, 2);
  await expect(answer(1)).rejects.toThrow("not yet");
  expect(await Promise.all([answer(1), answer(1), answer(2), answer(1)])).toEqual([10, 10, 20, 10]);
  expect(asked).toEqual([1, 1, 2]);
  expect(await answer(3)).toBe(30);
  expect(await answer(1)).toBe(10);
  expect(asked).toEqual([1, 1, 2, 3, 1]);
});
