import { expect, it } from "vitest";
import { pairAnswers } from "@/lib/algorithms/intents/pair-answers";

const customer = (text: string) => ({ speaker: "customer" as const, text });
const agent = (text: string) => ({ speaker: "agent" as const, text });

it("takes the agent's next turn, but not one that only asks for a number", () => {
  const turns = [
    customer("Where is my parcel?"),
    agent("Which order is it?"),
    customer("Sure, SO501586"),
    agent("It comes tomorrow."),
    customer("thanks a lot"),
    agent("Good bye!"),
    customer("and the invoice?"),
  ];
  expect(pairAnswers(turns)).toEqual([3, null, 3, null, 5, null, null]);
});
