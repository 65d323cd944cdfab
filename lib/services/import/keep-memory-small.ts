import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** So much may be made and dropped before it is collected; a process that holds MUCH may make a third of that. */
const SLACK = 24 * 1024 * 1024;
const MUCH = 128 * 1024 * 1024;

let collect: (() => void) | undefined;

/**
 * A function to call now and then on the way through a file of any size: has what was dropped collected once it is
 * some dozen megabytes. By itself the engine waits for several times the memory that an import needs, and longest with
 * the buffers that files and the database are read into. A call costs a microsecond, a collection some ten
 * milliseconds every few seconds.
 */
export function keepMemorySmall(): () => void {
  collect ??= exposedCollector();
  let held = memoryHeld();
  return () => {
    if (memoryHeld() < held + (held < MUCH ? SLACK : held / 3)) return;
    collect?.();
    held = memoryHeld();
  };
}

function memoryHeld(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/** The collector is hidden from programs unless a flag shows it, which can be set at any time. */
function exposedCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  return typeof found === "function" ? () => void found() : () => {};
}
