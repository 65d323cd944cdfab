import { setImmediate } from "node:timers/promises";

/** Lets timers and sockets have their turn between steps of long work, and throws if it is to stop. */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}
