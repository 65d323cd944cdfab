/** Where the words of a pool's control block lie. */
export const control = {
  ticket: 0,
  done: 1,
  failed: 2,
  stop: 3,
  call: 4,
  rows: 5,
  size: 6,
  words: 8,
} as const;

/**
 * The program of a pool's thread, as text: a thread started from text needs no file, so a bundler, tsx and vitest
 * all run it alike. It sleeps until a ticket is up, then takes parts until none is left.
 * The ticket is (round << 16 | parts left): one word, so that a late thread can never take a part of another round.
 */
export const workerSource = `
const { workerData } = require("node:worker_threads");
const { module, memory, block, values, names } = workerData;
const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports;
while (Atomics.load(block, ${control.stop}) === 0) {
  const ticket = Atomics.load(block, ${control.ticket});
  if ((ticket & 0xffff) === 0) {
    Atomics.wait(block, ${control.ticket}, ticket, 1000);
    continue;
  }
  const round = ticket >>> 16;
  const call = kernel[names[block[${control.call}]]];
  const rows = block[${control.rows}];
  const size = block[${control.size}];
  const rest = Array.from(values.subarray(1, 1 + values[0]));
  for (;;) {
    const now = Atomics.load(block, ${control.ticket});
    const left = now & 0xffff;
    if (now >>> 16 !== round || left === 0) break;
    if (Atomics.compareExchange(block, ${control.ticket}, now, now - 1) !== now) continue;
    const from = (left - 1) * size;
    try {
      call(from, Math.min(rows, from + size), left - 1, ...rest);
    } catch {
      Atomics.store(block, ${control.failed}, 1);
    }
    Atomics.add(block, ${control.done}, 1);
    Atomics.notify(block, ${control.done});
  }
}
`;
