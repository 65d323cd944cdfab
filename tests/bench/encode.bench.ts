import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Encoder } from "@/lib/encoders/encoder";
import { loadEncoder } from "@/lib/encoders/transformers-encoder";
import type { Bench } from "./bench";
import { madeTexts } from "./made-texts";
import { type RawSession, recordBatches } from "./record-batches";

interface Input {
  readonly texts: string[];
  readonly one: Encoder;
  readonly two: Encoder;
  readonly processes: readonly ChildProcess[];
  readonly raw: RawSession;
}

const count = 600;

/**
 * Texts a second of the encoder, beside the runtime's session alone on the very batches that the encoder makes of them:
 * what is lost is what tokenising, batching and pooling cost. Processes, not threads, fill the cores: a second thread adds
 * little. Shards of a run follow one another: their memory should not grow.
 */
export const bench: Bench<Input> = {
  title: `Encode ${count} clauses in two languages, multilingual-e5-small in 8 bits, batches of 16`,
  amountUnit: "texts",
  prepare: async () => {
    const file = fileURLToPath(new URL("encode-process.ts", import.meta.url));
    const processes = [0, 1].map(() => fork(file, { execArgv: ["--import", "tsx"] }));
    await Promise.all(processes.map((child) => once(child, "message")));
    const texts = madeTexts(count);
    const one = await loadEncoder({ threads: 1 });
    return {
      texts,
      one,
      raw: await recordBatches(() => one.encode(texts, { prefix: "query" })),
      two: await loadEncoder({ threads: 2 }),
      processes,
    };
  },
  variants: {
    "session alone, one thread": async ({ texts, raw }) => {
      for (const batch of raw.batches) await raw.run(batch);
      return { amount: texts.length, facts: { batches: raw.batches.length } };
    },
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
