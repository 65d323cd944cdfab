import type { Random } from "@/lib/algorithms/random";
import type { Calendar } from "@/prisma/seed/calendar";
import type { Composed } from "@/prisma/seed/compose-text";
import { formatTime } from "@/prisma/seed/format-time";
import type { Customer } from "@/prisma/seed/make-customers";
import { type OrderLine, timeOfDay } from "@/prisma/seed/make-orders";
import type { Product } from "@/prisma/seed/make-products";
import { pick } from "@/prisma/seed/pick";
import { renderClause } from "@/prisma/seed/render-clause";
import { toCsv } from "@/prisma/seed/to-csv";
import { spamLines } from "@/prisma/seed/words/fillers.data";
import { writeReview } from "@/prisma/seed/write-review";

export interface Review extends Composed {
  readonly id: string;
  readonly customer: Customer;
  readonly product: Product;
  readonly rating: number;
  readonly time: number;
  readonly helpful: number;
  readonly spam: boolean;
  /** Id of the review that this one repeats word for word. */
  readonly copyOf?: string;
}

type Draft = Omit<Review, "id" | "copyOf"> & { copied?: Draft };

/** Whether somebody who ordered at these times orders nothing for 90 days after `time`. */
function leavesAfter(orderTimes: readonly number[], time: number, calendar: Calendar): boolean | undefined {
  const until = time + 90 * 86_400_000;
  return until > calendar.end ? undefined : !orderTimes.some((other) => other > time && other <= until);
}

function draft(
  random: Random,
  { customer, product }: OrderLine,
  calendar: Calendar,
  time: number,
  orderTimes: readonly number[],
): Draft {
  const month = calendar.month(Math.floor((time - calendar.start(0)) / 86_400_000));
  const helpful = random.next() < 0.25 ? random.integer(12) : 0;
  const leaves = leavesAfter(orderTimes, time, calendar);
  const written = writeReview(random, customer, product, {
    progress: calendar.progress(time),
    month,
    ...(leaves === undefined ? {} : { leaves }),
  });
  return { customer, product, time, helpful, spam: false, ...written };
}

function advertise(random: Random, line: OrderLine, time: number): Draft {
  const { customer, product } = line;
  const slots = { n: { en: ["7", "18", "44"], zh: ["8", "66", "520"] } };
  const text = renderClause(random, pick(random, spamLines[customer.language]), customer.language, slots);
  return { customer, product, rating: 5, time, helpful: 0, spam: true, text, mentions: [] };
}

/** Exactly `total` reviews in order of time: about 3 % are spam and 2 % copies; each is by a buyer of the product. */
export function makeReviews(
  random: Random,
  orders: readonly OrderLine[],
  total: number,
  calendar: Calendar,
): Review[] {
  const spam = Math.round(total * 0.03);
  const copies = Math.round(total * 0.02);
  // Efraimidis and Spirakis: the smallest exponential times are a weighted sample without replacement
  const candidates = orders
    .map((line) => ({
      line,
      key: -Math.log(1 - random.next()) / line.customer.talkative,
      time: line.time + (1 + random.integer(11)) * 86_400_000,
    }))
    .map((c) => ({ ...c, time: c.time - (c.time % 86_400_000) + timeOfDay(random, c.line.customer) }))
    .filter((c) => c.time <= calendar.end - 600_000)
    .sort((a, b) => a.key - b.key)
    .slice(0, total - copies);
  const orderTimes = new Map<Customer, number[]>();
  for (const { customer, time } of orders)
    orderTimes.set(customer, [...(orderTimes.get(customer) ?? []), time]);
  const drafts = candidates.map(({ line, time }, i) =>
    i < spam
      ? advertise(random, line, time)
      : draft(random, line, calendar, time, orderTimes.get(line.customer) ?? []),
  );
  const genuine = random.shuffle(drafts.slice(spam)).slice(0, copies);
  drafts.push(
    ...genuine.map((draft) => ({
      ...draft,
      mentions: [],
      copied: draft,
      time: draft.time + 20_000 + random.integer(500_000),
    })),
  );
  drafts.sort((a, b) => a.time - b.time);
  const ids = new Map(drafts.map((draft, i) => [draft, `R${100_001 + i}`]));
  return drafts.map(({ copied, ...draft }, i) => {
    const id = `R${100_001 + i}`;
    const copyOf = copied === undefined ? undefined : ids.get(copied);
    return copyOf === undefined ? { id, ...draft } : { id, ...draft, copyOf };
  });
}

export function reviewsEnCsv(reviews: readonly Review[]): string {
  return toCsv(
    ["review_id", "customer_id", "product_id", "stars", "review_text", "reviewed_at", "helpful_votes"],
    reviews
      .filter((r) => r.customer.language === "en")
      .map((r) => [
        r.id,
        r.customer.id,
        r.product.sku,
        r.rating,
        r.text,
        formatTime(r.time, "iso"),
        r.helpful,
      ]),
  );
}

export function reviewsZhCsv(reviews: readonly Review[]): string {
  return toCsv(
    ["评价编号", "客户编号", "商品编号", "评分", "评价内容", "评价时间", "有用数"],
    reviews
      .filter((r) => r.customer.language === "zh")
      .map((r) => [
        r.id,
        r.customer.id,
        r.product.sku,
        r.rating,
        r.text,
        formatTime(r.time, "slashed"),
        r.helpful,
      ]),
  );
}
