import { createRandom } from "@/lib/algorithms/random";
import { makeCalendar } from "@/prisma/seed/calendar";
import { customersCsv, makeCustomers } from "@/prisma/seed/make-customers";
import { dialoguesJsonLines, makeDialogues } from "@/prisma/seed/make-dialogues";
import { eventsCsv, impressionsCsv, makeEvents } from "@/prisma/seed/make-events";
import { makeOrders, ordersCsv } from "@/prisma/seed/make-orders";
import { makeProducts, productsCsv } from "@/prisma/seed/make-products";
import { makeReviews, reviewsEnCsv, reviewsZhCsv } from "@/prisma/seed/make-reviews";
import { makeTastes } from "@/prisma/seed/make-tastes";
import { makeTruth } from "@/prisma/seed/make-truth";
import type { SampleShop } from "@/prisma/seed/sample-shop";
import { sendBack } from "@/prisma/seed/send-back";

interface SampleShopOptions {
  readonly seed: number;
  /** 1 makes 400 customers; all counts but the 120 products grow with it. */
  readonly scale?: number;
  /** Last day of the twelve months, YYYY-MM-DD. */
  readonly endDate: string;
}

/**
 * An invented bilingual shop for home and outdoor goods, as the files that its systems would export, and the truth
 * planted in them. Pure: the same options give the same bytes. Each part has a random stream of its own, so that a
 * change to the reviews leaves the orders as they were, but for what is sent back.
 *
 * @throws RangeError for a malformed date or a scale too small to give every customer two order lines.
 */
export function makeSampleShop({ seed, scale = 1, endDate }: SampleShopOptions): SampleShop {
  const calendar = makeCalendar(endDate);
  const stream = (part: number) => createRandom(Math.imul(seed + 1, 0x9e3779b1) + part);
  const amount = (count: number) => Math.max(1, Math.round(count * scale));
  const products = makeProducts(stream(1));
  const customers = makeCustomers(stream(2), amount(400), calendar);
  const tastes = makeTastes(customers, products);
  const orders = makeOrders(stream(3), customers, tastes, products, amount(6_000), calendar);
  const events = makeEvents(stream(4), customers, tastes, products, orders, amount(20_000), calendar);
  const reviews = makeReviews(stream(5), orders, amount(3_000), calendar);
  const shipped = sendBack(stream(7), orders, reviews);
  const turns = makeDialogues(stream(6), orders, amount(300), calendar);
  return {
    files: [
      { kind: "products", name: "products.csv", content: productsCsv(products, calendar) },
      { kind: "customers", name: "customers.csv", content: customersCsv(customers, calendar) },
      { kind: "orders", name: "orders_export.csv", content: ordersCsv(shipped) },
      { kind: "events", name: "events.csv", content: eventsCsv(events) },
      { kind: "reviews", name: "reviews_en.csv", content: reviewsEnCsv(reviews) },
      { kind: "reviews", name: "评价导出.csv", content: reviewsZhCsv(reviews) },
      { kind: "dialogues", name: "service_dialogues.jsonl", content: dialoguesJsonLines(turns) },
    ],
    impressions: impressionsCsv(events),
    truth: makeTruth({ customers, products, reviews, turns }, calendar),
  };
}
