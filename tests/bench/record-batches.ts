import { AutoModel, env } from "@xenova/transformers";

type Feeds = Readonly<Record<string, unknown>>;
type Run = (feeds: Feeds) => Promise<unknown>;

/** The runtime's session of the encoder's model, on one thread, and what the encoder fed to its own. */
export interface RawSession {
  readonly batches: readonly Feeds[];
  readonly run: Run;
}

/** Loads the model's session once more and notes what any session is fed while `encode` runs. */
export async function recordBatches(encode: () => Promise<unknown>): Promise<RawSession> {
  env.allowRemoteModels = false;
  const model = (await AutoModel.from_pretrained("multilingual-e5-small", {
    dtype: "q8",
    device: "cpu",
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  })) as unknown as { sessions: { model: { run: Run } } };
  const session = model.sessions.model;
  const shared = Object.getPrototypeOf(session) as { run: Run };
  const batches: Feeds[] = [];
  const original = shared.run;
  shared.run = function run(this: unknown, feeds) {
    batches.push(feeds);
    return original.call(this, feeds);
  };
  try {
    await encode();
  } finally {
    shared.run = original;
  }
  return { batches, run: (feeds) => session.run(feeds) };
}
