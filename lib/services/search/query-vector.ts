import { sharedEncoder } from "@/lib/encoders/shared-encoder";

const MOST = 500;
const known = new Map<string, Promise<Float32Array>>();

/** The vector of a query; the last 500 are kept. */
export function queryVector(text: string): Promise<Float32Array> {
  const found = known.get(text);
  if (found) known.delete(text);
  const vector = found ?? encode(text);
  known.set(text, vector);
  vector.catch(() => known.delete(text));
  const oldest = known.size > MOST ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  return vector;
}

async function encode(text: string): Promise<Float32Array> {
  const encoder = await sharedEncoder();
  return (await encoder.encode([text], { prefix: "query" })).data;
}
