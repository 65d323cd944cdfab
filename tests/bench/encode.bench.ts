import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createRandom } from "@/lib/algorithms/random";
import type { Encoder } from "@/lib/encoders/encoder";
import { loadEncoder } from "@/lib/encoders/transformers-encoder";
import type { Bench } from "./bench";

interface Input {
  readonly texts: string[];
  readonly one: Encoder;
  readonly two: Encoder;
  readonly processes: readonly ChildProcess[];
}

const count = 600;

/** Clauses as customers write them, both languages, 4 to 30 tokens, no two alike. */
function makeTexts(): string[] {
  const random = createRandom(11);
  const pick = (list: readonly string[]) => list[random.integer(list.length)] ?? "";
  const things = {
    en: ["zip", "lid", "lamp", "strap", "pan", "tent"],
    zh: ["拉链", "杯盖", "台灯", "背带", "锅", "帐篷"],
  };
  const said = {
    en: [
      "broke after two weeks",
      "is much better than my old one",
      "smells a bit",
      "does not fit the box it came in",
    ],
    zh: ["用了两周就坏了", "比我之前那个好太多", "有点味道", "装不进原来的盒子里"],
  };
  const more = {
    en: ["", ", so I wrote to the shop and am still waiting for an answer", ", otherwise fine"],
    zh: ["", "，跟客服说了还在等回复，希望能尽快处理一下", "，别的都好"],
  };
  return Array.from({ length: count }, (_, i) => {
    const side = i % 2 === 0 ? "en" : "zh";
    return `${pick(things[side])}${side === "en" ? " " : ""}${pick(said[side])}${pick(more[side])} ${i}`;
  });
}

/** Texts a second of the encoder. Processes, not threads, fill the cores: a second thread adds little. */
export const bench: Bench<Input> = {
  title: `Encode ${count} clauses in two languages, multilingual-e5-small in 8 bits, batches of 16`,
  amountUnit: "texts",
  prepare: async () => {
    const file = fileURLToPath(new URL("encode-process.ts", import.meta.url));
    const processes = [0, 1].map(() => fork(file, { execArgv: ["--import", "tsx"] }));
    await Promise.all(processes.map((child) => once(child, "message")));
    return {
      texts: makeTexts(),
      one: await loadEncoder({ threads: 1 }),
      two: await loadEncoder({ threads: 2 }),
      processes,
    };
  },
  variants: {
    "one thread": async ({ texts, one }) => ({ amount: (await one.encode(texts, { prefix: "query" })).rows }),
    "two threads": async ({ texts, two }) => ({
      amount: (await two.encode(texts, { prefix: "query" })).rows,
    }),
    "two processes": async ({ texts, processes }) => {
      const done = processes.map(async (child, p) => {
        const answer = once(child, "message");
        child.send(texts.filter((_, i) => i % processes.length === p));
        return Number((await answer)[0]);
      });
      return { amount: (await Promise.all(done)).reduce((sum, n) => sum + n, 0) };
    },
  },
  finish: ({ processes }) => {
    for (const child of processes) child.kill();
  },
};
