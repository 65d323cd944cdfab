import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { createRandom } from "@/lib/algorithms/random";
import type { Actor } from "@/lib/domain/actor";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { startPostgres } from "@/scripts/postgres.mjs";
import { WORKER_FLAGS } from "@/workers/runtime/fork-worker";
import type { Bench, Outcome } from "./bench";
import { makeOrders } from "./made-orders";

interface Input {
  readonly orders: Buffer;
  readonly reviews: Buffer;
  readonly url: string;
  /** The order lines as PostgreSQL writes and reads them, made by the first import. */
  readonly lines: string;
  readonly worker: ChildProcess;
  /** The shop of the round, made anew for the first of its variants. */
  shop: Actor;
  newShop(): Promise<Actor>;
  /** Uploads a file and queues its import. */
  queue(actor: Actor, kind: ImportKind, content: Buffer): Promise<number>;
  query(sql: string): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
  copy(direction: "in" | "out", table: string): Promise<void>;
  close(): Promise<void>;
}

const ORDERS = 541_909;
const REVIEWS = 50_000;
const COLUMNS = `"workspaceId", key, "orderKey", "customerId", "productId", quantity, "unitPrice", status, returned, "orderedAt", "importId"`;

function makeReviews(): Buffer {
  const random = createRandom(5);
  const words =
    "the strap holds well but lid leaks after two weeks of use 盖子 有点 漏水 客服 态度 很好".split(" ");
  const lines = Array.from({ length: REVIEWS }, (_, row) => {
    const text = Array.from(
      { length: 20 + random.integer(60) },
      () => words[random.integer(words.length)],
    ).join(" ");
    return `R${row},C${random.integer(4000)},P${random.integer(3000)},"${text}",${1 + random.integer(5)},2025-06-01 12:00`;
  });
  return Buffer.from(`review_id,user_id,product_id,review,rating,time\n${lines.join("\n")}\n`);
}

/** A durable server of its own: what is measured is what `npm run demo` does with an upload. */
async function prepare(): Promise<Input> {
  const dir = mkdtempSync(path.join(tmpdir(), "needscape-bench-"));
  const server = await startPostgres({ dir: path.join(dir, "home"), port: 0 });
  process.env.DATABASE_URL = server.url;
  process.env.NEEDSCAPE_SECRET ??= "only for measuring, never outside";
  const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
  await applyMigrations(server.url);
  const { pool } = await import("@/lib/data/pool");
  const { disconnect } = await import("@/lib/data/disconnect");
  const { systemActor } = await import("@/lib/domain/actor");
  const { uploadBytes } = await import("@/lib/services/import/upload-bytes");
  const { previewImport } = await import("@/lib/services/import/preview-import");
  const { prepareImport } = await import("@/lib/services/import/prepare-import");
  // The same columns, indexes and keys as order_line; and a table that has nothing but the columns.
  await pool().query(`create table copy_keyed (like order_line including all,
    foreign key ("workspaceId") references workspace on delete cascade,
    foreign key ("customerId") references customer on delete cascade,
    foreign key ("productId") references product on delete cascade)`);
  await pool().query("create table copy_bare as select * from order_line limit 0");
  const worker = fork(path.join(import.meta.dirname, "import-process.ts"), {
    execArgv: WORKER_FLAGS,
    env: { ...process.env },
  });
  await once(worker, "message");
  const lines = path.join(dir, "lines.tsv");
  let shops = 0;
  const newShop = async () => {
    // Each round alike: an empty table is not slower for what was in it.
    await pool().query("truncate workspace restart identity cascade");
    const { rows } = await pool().query<{ id: number }>(
      `insert into workspace (slug, name) values ($1, 'Bench') returning id`,
      [`bench-${++shops}`],
    );
    return systemActor(rows[0]?.id ?? 0);
  };
  const given = process.env.NEEDSCAPE_BENCH_ORDERS;
  return {
    orders: given ? readFileSync(given) : makeOrders(ORDERS),
    reviews: makeReviews(),
    url: server.url,
    lines,
    worker,
    shop: await newShop(),
    newShop,
    queue: async (actor, kind, content) => {
      const id = await uploadBytes(actor, {
        fileName: `${kind}.csv`,
        fileSize: content.length,
        bytes: [content],
      });
      const { mapping } = await previewImport(actor, id, { kind });
      await prepareImport(actor, id, { kind, mapping });
      return id;
    },
    query: (sql) => pool().query(sql),
    copy: async (direction, table) => {
      const client = await pool().connect();
      try {
        await (direction === "in"
          ? pipeline(
              createReadStream(lines, { highWaterMark: 256 * 1024 }),
              client.query(copyFrom(`copy ${table} (${COLUMNS}) from stdin`)),
            )
          : pipeline(
              client.query(copyTo(`copy (select ${COLUMNS} from ${table} order by id) to stdout`)),
              createWriteStream(lines),
            ));
      } finally {
        client.release();
      }
    },
    close: async () => {
      worker.kill("SIGKILL");
      await disconnect();
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Imports in a worker process of its own; the upload is not measured, as it is not of COPY. */
async function carryOut({ worker }: Input, id: number): Promise<{ balance: Balance; peakMiB: number }> {
  worker.send(id);
  const [answer] = (await once(worker, "message")) as [{ balance: Balance; peakMiB: number }];
  return answer;
}

function outcome({ balance, peakMiB }: { balance: Balance; peakMiB: number }): Outcome {
  const { read, added, duplicate } = balance;
  return { amount: read, facts: { added, duplicate, peakMiB } };
}

async function count({ query }: Input, table: string): Promise<Outcome> {
  const { rows } = await query(`select count(*)::int as n from ${table}`);
  return { amount: Number(rows[0]?.n) };
}

/** psql's own COPY of the same lines, where there is a psql. */
async function psqlCopy({ url, lines }: Input, table: string): Promise<boolean> {
  const command = `\\copy ${table} (${COLUMNS}) from '${lines}'`;
  const psql = spawn("psql", ["-q", "-X", url, "-c", command], { stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve) => {
    psql.once("error", () => resolve(false));
    psql.once("exit", (code) => resolve(code === 0));
  });
}

/** Rows a second from the first byte read to the merge, into tables with their indexes and foreign keys; beside COPY. */
export const bench: Bench<Input> = {
  title: `Import ${ORDERS.toLocaleString("en")} order lines and ${REVIEWS.toLocaleString("en")} reviews (CSV), beside COPY of the same lines`,
  amountUnit: "rows",
  rounds: 3,
  prepare,
  variants: {
    "orders, new": async (input, time) => {
      input.shop = await input.newShop();
      const id = await input.queue(input.shop, "orders", input.orders);
      const answer = await time(() => carryOut(input, id));
      await input.copy("out", "order_line");
      return outcome(answer);
    },
    "COPY into the same columns, indexes and keys": async (input, time) => {
      await input.query("truncate copy_keyed");
      await time(() => input.copy("in", "copy_keyed"));
      return count(input, "copy_keyed");
    },
    "psql's COPY, the same": async (input, time) => {
      await input.query("truncate copy_keyed");
      const done = await time(() => psqlCopy(input, "copy_keyed"));
      return done ? count(input, "copy_keyed") : { amount: 0, facts: { psql: "not there" } };
    },
    "COPY into a bare table": async (input, time) => {
      await input.query("truncate copy_bare");
      await time(() => input.copy("in", "copy_bare"));
      return count(input, "copy_bare");
    },
    "orders, the same again": async (input, time) => {
      const id = await input.queue(input.shop, "orders", input.orders);
      return outcome(await time(() => carryOut(input, id)));
    },
    "reviews, new": async (input, time) => {
      const id = await input.queue(input.shop, "reviews", input.reviews);
      return outcome(await time(() => carryOut(input, id)));
    },
  },
  finish: (input) => input.close(),
};
