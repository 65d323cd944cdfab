import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createRandom } from "@/lib/algorithms/random";
import type { Actor } from "@/lib/domain/actor";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { startPostgres } from "@/scripts/postgres.mjs";
import type { Bench } from "./bench";

interface Input {
  readonly orders: Buffer;
  readonly reviews: Buffer;
  /** The shop of the round, made anew for the first of its variants. */
  shop: Actor;
  newShop(): Promise<Actor>;
  load(actor: Actor, kind: ImportKind, content: Buffer): Promise<Balance>;
  close(): Promise<void>;
}

const ORDERS = 200_000;
const REVIEWS = 50_000;

/** Lines of orders as shops export them: 4 a basket, 4,000 customers, 3,000 products, a year. */
function makeOrders(): Buffer {
  const random = createRandom(3);
  const lines = Array.from({ length: ORDERS }, (_, row) => {
    const day = new Date(Date.UTC(2025, 0, 1 + random.integer(365), random.integer(24), random.integer(60)));
    const price = (1 + random.integer(20_000) / 100).toFixed(2);
    const time = day.toISOString().slice(0, 16).replace("T", " ");
    return `Q${100_000 + (row >> 2)},C${random.integer(4000)},P${random.integer(3000)},${1 + random.integer(5)},${price},${time}`;
  });
  return Buffer.from(`order_id,customer_id,sku,quantity,unit_price,order_time\n${lines.join("\n")}\n`);
}

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
  const { applyMigrations } = await import("@/lib/data/migrations/apply-migrations");
  await applyMigrations(server.url);
  const { pool } = await import("@/lib/data/pool");
  const { disconnect } = await import("@/lib/data/disconnect");
  const { systemActor } = await import("@/lib/domain/actor");
  const { importContent } = await import("@/lib/services/import/import-content");
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
  return {
    orders: makeOrders(),
    reviews: makeReviews(),
    shop: await newShop(),
    newShop,
    load: (actor, kind, content) => importContent(actor, { fileName: `${kind}.csv`, kind, content }),
    close: async () => {
      await disconnect();
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

const outcome = ({ read, added, duplicate }: Balance) => ({ amount: read, facts: { added, duplicate } });

/** Rows a second from upload to merge, into tables with their indexes and foreign keys. */
export const bench: Bench<Input> = {
  title: `Import ${ORDERS.toLocaleString("en")} order lines and ${REVIEWS.toLocaleString("en")} reviews (CSV)`,
  amountUnit: "rows",
  rounds: 3,
  prepare,
  variants: {
    "orders, new": async (input, time) => {
      input.shop = await input.newShop();
      return outcome(await time(() => input.load(input.shop, "orders", input.orders)));
    },
    "orders, the same again": async (input, time) =>
      outcome(await time(() => input.load(input.shop, "orders", input.orders))),
    "reviews, new": async (input, time) =>
      outcome(await time(() => input.load(input.shop, "reviews", input.reviews))),
  },
  finish: (input) => input.close(),
};
