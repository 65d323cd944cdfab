import type { Encoder } from "@/lib/encoders/encoder";
import { loadEncoder } from "@/lib/encoders/transformers-encoder";
import { env } from "@/lib/env";

let loading: Promise<Encoder> | undefined;

/** The encoder of this process, loaded at first use. */
export function sharedEncoder(): Promise<Encoder> {
  loading ??= loadEncoder({ modelsPath: env.NEEDSCAPE_MODELS });
  return loading;
}
