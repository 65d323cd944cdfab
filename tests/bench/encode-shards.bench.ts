import { loadEncoder } from "@/lib/encoders/transformers-encoder";
import type { Bench, Outcome } from "./bench";
import { madeTexts } from "./made-texts";

type Encoder = Awaited<ReturnType<typeof loadEncoder>>;

const shard = 250;

/** Shards of documents one after the other, as a run encodes them: memory after the first and after the last. */
export const bench: Bench<Encoder> = {
  title: `Encode documents of two clauses in shards of ${shard}`,
  amountUnit: "documents",
  rounds: 1,
  prepare: () => loadEncoder({ threads: 1 }),
  variants: {
    "2 shards": (encoder) => encodeShards(encoder, 2),
    "8 shards": (encoder) => encodeShards(encoder, 8),
  },
};

async function encodeShards(encoder: Encoder, shards: number): Promise<Outcome> {
  const resident: number[] = [];
  for (let s = 0; s < shards; s++) {
    const clauses = madeTexts(2 * shard).map((text) => `${text} ${s}`);
    const documents = Array.from({ length: shard }, (_, d) => clauses.slice(2 * d, 2 * d + 2));
    await encoder.encodeDocuments(documents, { prefix: "query" });
    resident.push(Math.round(process.memoryUsage().rss / 2 ** 20));
  }
  return {
    amount: shards * shard,
    facts: { "MiB after the first shard": resident[0] ?? 0, "MiB after the last": resident.at(-1) ?? 0 },
  };
}
