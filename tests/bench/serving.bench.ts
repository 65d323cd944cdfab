import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createRandom } from "@/lib/algorithms/random";
import { startPostgres } from "@/scripts/postgres.mjs";
import { arriveEvenly } from "./arrive-evenly";
import type { Bench, Outcome } from "./bench";
import { CUSTOMERS, makeShop, PRODUCTS } from "./made-shop";

interface Input {
  readonly server: ChildProcess;
  readonly ask: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const PER_SECOND = 200;
const SECONDS = 10;
const random = createRandom(11);
const customer = () => `customer=C${1 + random.integer(CUSTOMERS)}`;
const event = () => `view:P${1 + random.integer(PRODUCTS)}`;

/** What programs wait for a list, at 200 requests a second that arrive evenly: server, database and client on one machine. */
export const bench: Bench<Input> = {
  title: `${PER_SECOND} lists a second for ${SECONDS} s: ${PRODUCTS} products, ${CUSTOMERS} customers`,
  amountUnit: "lists",
  rounds: 1,
  prepare: async () => {
    const dir = mkdtempSync(path.join(tmpdir(), "needscape-bench-"));
    const database = await startPostgres({ dir: path.join(dir, "home"), port: 0 });
    process.env.DATABASE_URL = database.url;
    process.env.NEEDSCAPE_SECRET ??= "only for measuring, never outside";
    process.env.NEEDSCAPE_LOG ??= "warn";
    const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
    await applyMigrations(database.url);
    const key = await makeShop();
    const server = fork(path.join(import.meta.dirname, "serving-process.ts"), {
      execArgv: ["--import", "tsx"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const [{ port }] = (await once(server, "message")) as [{ port: number }];
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    const ask = (query: string) =>
      new Promise<void>((resolve, reject) => {
        const headers = { authorization: `Bearer ${key}` };
        const sent = request({ port, agent, headers, path: `/api/v1/recommendations?${query}` }, (answer) => {
          let size = 0;
          answer.on("data", (piece: Buffer) => {
            size += piece.length;
          });
          answer.on("end", () =>
            answer.statusCode === 200 && size > 1000 ? resolve() : reject(new Error(`${answer.statusCode}`)),
          );
        });
        sent.on("error", reject);
        sent.end();
      });
    await ask(customer());
    const { disconnect } = await import("@/lib/data/disconnect");
    return {
      server,
      ask,
      close: async () => {
        agent.destroy();
        server.kill();
        await disconnect();
        await database.stop();
        rmSync(dir, { recursive: true, force: true });
      },
    };
  },
  variants: {
    "as the run listed": (input) => measure(input, () => customer()),
    "one in twenty acted since": (input) =>
      measure(input, (n) => (n % 20 === 0 ? `${customer()}&events=${event()},${event()}` : customer())),
    "all folded in": (input) => measure(input, () => `${customer()}&events=${event()},${event()}`),
  },
  finish: ({ close }) => close(),
};

async function measure({ ask, server }: Input, queryOf: (n: number) => string): Promise<Outcome> {
  const { milliseconds, failed } = await arriveEvenly((n) => ask(queryOf(n)), {
    perSecond: PER_SECOND,
    seconds: SECONDS,
  });
  const told = once(server, "message");
  server.send("facts");
  const [{ peakMiB }] = (await told) as [{ peakMiB: number }];
  const at = (share: number) => milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0;
  return {
    amount: milliseconds.length,
    facts: { "p50 ms": at(0.5), "p95 ms": at(0.95), "p99 ms": at(0.99), failed, "peak MiB": peakMiB },
  };
}
