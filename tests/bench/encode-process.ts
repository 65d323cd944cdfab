/** One of the processes of encode.bench.ts: encodes what it is sent and says when it has. */
import { loadEncoder } from "@/lib/encoders/transformers-encoder";

const encoder = await loadEncoder({ threads: 1 });
process.on("message", (texts: string[]) => {
  void encoder.encode(texts, { prefix: "query" }).then((vectors) => process.send?.(vectors.rows));
});
process.send?.(0);
