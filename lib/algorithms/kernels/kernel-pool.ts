import type { KernelMemory } from "@/lib/algorithms/kernels/kernel-memory";
import { control, workerSource } from "@/lib/algorithms/kernels/kernel-worker";

/** Runs a kernel's functions over row ranges, on this thread and on helpers that share its memory. */
export interface KernelPool {
  /**
   * Calls `name(from, to, part, ...values)` for parts of `size` rows until `rows` are done; returns when all are.
   * Parts are cut the same way whatever the number of threads, so results do not depend on it.
   */
  run(name: string, rows: number, size: number, values: readonly number[]): void;
  /** Calls `name(...values)` on this thread. */
  call(name: string, values: readonly number[]): void;
  /** Lets the helping threads end. */
  close(): void;
}

const maximumParts = 0xffff;
const maximumValues = 30;
const modules = new Map<string, WebAssembly.Module>();

/**
 * A pool over one kernel. `wasm` is its base64; `threads` counts this thread too: 1 starts none.
 * The calling thread works through parts as well and never waits for a helper to start, so that a helper that is
 * slow to come, or never comes, costs nothing but its help. Blocks the caller: for workers and command lines.
 */
export function createKernelPool(wasm: string, memory: KernelMemory, threads: number): KernelPool {
  const module = compile(wasm);
  const { exports } = new WebAssembly.Instance(module, { env: { memory: memory.memory } });
  const names = Object.keys(exports).filter((name) => typeof exports[name] === "function");
  const functionOf = (name: string): ((...values: number[]) => unknown) => {
    const found = exports[name];
    if (typeof found !== "function") throw new TypeError(`The kernel has no function "${name}".`);
    return found as (...values: number[]) => unknown;
  };
  const block = new Int32Array(new SharedArrayBuffer(control.words * 4));
  const shared = new Float64Array(new SharedArrayBuffer((maximumValues + 1) * 8));
  let round = 0;
  let helpers = 0;

  const start = () => {
    if (helpers > 0 || threads < 2) return;
    // Asked for at run time: a page that reaches this module in a bundle must not pull in threads.
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    for (; helpers < threads - 1; helpers++) {
      const workerData = { module, memory: memory.memory, block, values: shared, names };
      const worker = new Worker(workerSource, { eval: true, execArgv: [], env: {}, workerData });
      // A helper that cannot start leaves its share to the others.
      worker.on("error", () => undefined);
      worker.unref();
    }
  };

  return {
    call: (name, values) => {
      functionOf(name)(...values);
    },
    run: (name, rows, size, values) => {
      const parts = Math.ceil(rows / size);
      if (parts > maximumParts || values.length > maximumValues)
        throw new RangeError("Too many parts or values.");
      const work = functionOf(name);
      if (threads < 2 || parts < 2) {
        for (let p = 0; p < parts; p++) work(p * size, Math.min(rows, (p + 1) * size), p, ...values);
        return;
      }
      start();
      shared[0] = values.length;
      shared.set(values, 1);
      block[control.call] = names.indexOf(name);
      block[control.rows] = rows;
      block[control.size] = size;
      Atomics.store(block, control.done, 0);
      round = (round + 1) & 0xffff;
      Atomics.store(block, control.ticket, (round << 16) | parts);
      Atomics.notify(block, control.ticket);
      for (let mine = 0; ; ) {
        const now = Atomics.load(block, control.ticket);
        const left = now & 0xffff;
        if (left === 0) {
          if (mine > 0) Atomics.add(block, control.done, mine);
          break;
        }
        if (Atomics.compareExchange(block, control.ticket, now, now - 1) !== now) continue;
        work((left - 1) * size, Math.min(rows, left * size), left - 1, ...values);
        mine++;
      }
      for (;;) {
        const done = Atomics.load(block, control.done);
        if (done === parts) break;
        Atomics.wait(block, control.done, done);
      }
      if (Atomics.load(block, control.failed) === 1)
        throw new Error(`A thread of the kernel "${name}" failed.`);
    },
    close: () => {
      Atomics.store(block, control.stop, 1);
      Atomics.notify(block, control.ticket);
    },
  };
}

/** Threads worth starting for a fit of about `operations` multiply-adds: one below a quarter of a second's work. */
export function threadsFor(operations: number): number {
  if (operations < 1e9) return 1;
  return Math.min(8, process.getBuiltinModule("node:os").availableParallelism());
}

function compile(wasm: string): WebAssembly.Module {
  const known = modules.get(wasm);
  if (known) return known;
  const module = new WebAssembly.Module(Buffer.from(wasm, "base64"));
  modules.set(wasm, module);
  return module;
}
