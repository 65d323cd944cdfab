import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { offPolicy } from "@/lib/algorithms/evaluate/off-policy";
import { createRandom } from "@/lib/algorithms/random";
import { itemRates } from "@/lib/algorithms/recommend/item-rates";
import { evaluateClicks } from "@/lib/services/evaluate/evaluate-clicks";
import type { InteractionRow } from "@/lib/services/evaluate/evaluate-recommendation";
import { readClicks } from "@/lib/services/evaluate/read-clicks";
import { readInteractions } from "@/lib/services/evaluate/read-interactions";
import { makeCalendar } from "@/prisma/seed/calendar";
import { makeCustomers } from "@/prisma/seed/make-customers";
import { makeProducts, type Product } from "@/prisma/seed/make-products";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { makeShelf, type Shelf } from "@/prisma/seed/make-shelf";
import { makeTastes } from "@/prisma/seed/make-tastes";

it("foretells the clicks of the sample shop better than a constant and than each product's rate", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "clicks-"));
  try {
    const shop = makeSampleShop({ seed: 7, scale: 5, endDate: "2026-10-31" });
    const [impressions, orders] = [path.join(folder, "impressions.csv"), path.join(folder, "orders.csv")];
    await writeFile(impressions, shop.impressions);
    await writeFile(orders, shop.files.find(({ kind }) => kind === "orders")?.content ?? "");
    const bought = { user: "Customer ID", item: "SKU", time: "Order Date" };
    const history: InteractionRow[] = [];
    for await (const row of readInteractions({ file: orders, header: true }, bought)) history.push(row);
    const table = await readClicks(
      { file: impressions, header: true },
      {
        user: "user_id",
        item: "item_id",
        click: "click",
        position: "position",
        propensity: "propensity",
        time: "ts",
        session: "session_id",
        itemContext: ["category", "brand", "price"],
      },
    );
    const result = evaluateClicks(table, { seed: 42, history });
    const model = result.models?.find(({ name }) => name === "click-model");
    console.log(model, result.logLossDifference);
    expect(model?.auc.value).toBeGreaterThanOrEqual(0.7);
    expect(model?.calibrationError).toBeLessThanOrEqual(0.01);
    expect(result.logLossDifference?.constant.high).toBeLessThan(0);
    expect(result.logLossDifference?.itemRate.high).toBeLessThan(0);
    expect(result.published).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const seed = 7;
const calendar = makeCalendar("2026-10-31");
const products = makeProducts(createRandom(seed));
const customers = makeCustomers(createRandom(seed + 1), 200, calendar);
const tastes = makeTastes(customers, products);
const placeOf = new Map(products.map((product, i) => [product, i]));

/** What the policy in question would show: taste more, sales less, than the shop's own list. */
function liked(shelf: Shelf, shown: ReadonlySet<Product>): Map<Product, number> {
  const left = products.filter((product) => !shown.has(product));
  const total = left.reduce((sum, product) => sum + Math.sqrt(shelf.likingOf(product)), 0);
  const chances = left.reduce((sum, product) => sum + shelf.chanceOf(product), 0);
  return new Map(
    left.map((p) => [p, (0.5 * Math.sqrt(shelf.likingOf(p))) / total + (0.5 * shelf.chanceOf(p)) / chances]),
  );
}

/** Visits with what was shown and clicked, and what the policy in question was truly worth at each place. */
function drawVisits(draw: number, visits: number) {
  const random = createRandom(1000 + draw);
  const log = {
    reward: [] as number[],
    propensity: [] as number[],
    target: [] as number[],
    visit: [] as number[],
    item: [] as number[],
    policy: [] as Map<Product, number>[],
  };
  let worth = 0;
  for (let visit = 0; visit < visits; visit++) {
    const customer = customers[random.integer(customers.length)];
    const day = random.integer(calendar.days);
    const shelf = makeShelf(customer && tastes.get(customer), products, day, calendar.month(day));
    const shown = new Set<Product>();
    let left = 1;
    for (let position = 1; position <= 3; position++) {
      let product = shelf.draw(random);
      while (shown.has(product)) product = shelf.draw(random);
      const policy = liked(shelf, shown);
      for (const [other, share] of policy) worth += share * shelf.clickChance(other, position);
      log.reward.push(random.next() < shelf.clickChance(product, position) ? 1 : 0);
      log.propensity.push(shelf.chanceOf(product) / left);
      log.target.push(policy.get(product) ?? 0);
      log.visit.push(visit);
      log.item.push(placeOf.get(product) ?? 0);
      log.policy.push(policy);
      left -= shelf.chanceOf(product);
      shown.add(product);
    }
  }
  return { log, worth: worth / (3 * visits) };
}

it("tells from what was logged what another policy is worth: nine of ten intervals hold it", () => {
  const before = drawVisits(-1, 1500);
  const rates = itemRates(before.log.item, before.log.reward, products.length);
  const truth = drawVisits(-2, 4000).worth;
  let covered = 0;
  const draws = 200;
  for (let draw = 0; draw < draws; draw++) {
    const { log } = drawVisits(draw, 120);
    const estimates = offPolicy({
      ...log,
      expected: log.item.map((item) => rates[item] ?? 0),
      expectedOfTarget: log.policy.map((policy) => {
        let sum = 0;
        for (const [product, share] of policy) sum += share * (rates[placeOf.get(product) ?? 0] ?? 0);
        return sum;
      }),
    });
    const { low, high } = estimates.doublyRobust;
    if (low <= truth && truth <= high) covered++;
  }
  console.log(`true value ${truth.toFixed(4)}, held by ${covered} of ${draws} intervals`);
  expect(covered).toBeGreaterThanOrEqual(0.9 * draws);
});
