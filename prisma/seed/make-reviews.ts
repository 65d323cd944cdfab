import type { Random } from "@/lib/algorithms/random";
import type { Calendar } from "@/prisma/seed/calendar";
import { chooseNeed, slotsFor } from "@/prisma/seed/choose-need";
import { type Clause, type Composed, composeText } from "@/prisma/seed/compose-text";
import { formatTime } from "@/prisma/seed/format-time";
import type { Customer } from "@/prisma/seed/make-customers";
import { type OrderLine, timeOfDay } from "@/prisma/seed/make-orders";
import type { Product } from "@/prisma/seed/make-products";
import type { NeedSeed } from "@/prisma/seed/need-seed";
import { pick } from "@/prisma/seed/pick";
import { type Language, renderClause } from "@/prisma/seed/render-clause";
import { roughen } from "@/prisma/seed/roughen";
import { toCsv } from "@/prisma/seed/to-csv";
import { badEmoji, fillers, goodEmoji, spamLines } from "@/prisma/seed/words/fillers.data";

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

const ratings = [1, 2, 3, 4, 5] as const;
/** Chances of 1 to 5 stars by what the text holds. */
function ratingOdds(needs: readonly NeedSeed[]): readonly number[] {
  const has = (type: NeedSeed["type"]) => needs.some((need) => need.type === type);
  if (has("complaint")) return has("praise") ? [0, 0.2, 0.55, 0.25, 0] : [0.35, 0.42, 0.2, 0.03, 0];
  if (has("praise")) return has("wish") ? [0, 0, 0.1, 0.6, 0.3] : [0, 0, 0, 0.25, 0.75];
  if (has("wish")) return [0, 0.08, 0.37, 0.4, 0.15];
  if (has("question")) return [0, 0, 0.25, 0.4, 0.35];
  return [0.05, 0.06, 0.12, 0.27, 0.5];
}

function filler(random: Random, rating: number, language: Language, product: Product): Clause {
  const mood = rating <= 2 ? "bad" : rating === 3 ? "mixed" : "good";
  const list = random.next() < 0.42 ? fillers.neutral : fillers[mood];
  const text = renderClause(random, pick(random, list[language]), language, slotsFor(undefined, product));
  return { text: roughen(random, text, language), language };
}

function write(random: Random, line: OrderLine, calendar: Calendar, time: number): Draft {
  const { customer, product } = line;
  const day = Math.floor((time - calendar.start(0)) / 86_400_000);
  const when = { progress: calendar.progress(time), month: calendar.month(day) };
  const long = random.next() < 0.06;
  const wantedNeeds = long ? 3 : random.next() < 0.3 ? 2 : 1;
  const needs: NeedSeed[] = [];
  for (let i = 0; i < wantedNeeds; i++) {
    const need = chooseNeed(random, customer, product, when, {
      said: new Set(needs),
      silence: i === 0 ? 0.6 : 0.9,
    });
    if (need !== undefined) needs.push(need);
  }
  const odds = ratingOdds(needs);
  const rating = pick(random, ratings, (stars) => odds[stars - 1] ?? 0);
  const other: Language = customer.language === "en" ? "zh" : "en";
  const tongue = () => (customer.mixes && random.next() < 0.45 ? other : customer.language);
  const clauses: Clause[] = needs.map((need, i) => {
    const language = tongue();
    const wording = pick(random, need.clauses[language]);
    const text = roughen(random, renderClause(random, wording, language, slotsFor(need, product)), language);
    const previous = needs[i - 1];
    const turn =
      previous !== undefined &&
      (previous.type === "praise") !== (need.type === "praise") &&
      need.type !== "question";
    return { text, language, needKey: need.key, turn };
  });
  const room = long
    ? 3 + random.integer(3)
    : random.integer(4 - clauses.length + (clauses.length === 0 ? 0 : 1));
  const count = clauses.length === 0 ? Math.max(1, room) : room;
  for (let i = 0; i < count; i++) {
    const said = new Set(clauses.map((clause) => clause.text));
    const extra = filler(random, rating, tongue(), product);
    if (said.has(extra.text)) continue;
    if (random.next() < 0.45) clauses.unshift(extra);
    else clauses.push(extra);
  }
  const helpful = random.next() < 0.25 ? random.integer(12) : 0;
  const composed = composeText(random, clauses, rating >= 4 ? goodEmoji : rating <= 2 ? badEmoji : []);
  return { customer, product, rating, time, helpful, spam: false, ...composed };
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
      time: line.time + (2 + random.integer(18)) * 86_400_000,
    }))
    .map((c) => ({ ...c, time: c.time - (c.time % 86_400_000) + timeOfDay(random, c.line.customer) }))
    .filter((c) => c.time <= calendar.end - 600_000)
    .sort((a, b) => a.key - b.key)
    .slice(0, total - copies);
  const drafts = candidates.map(({ line, time }, i) =>
    i < spam ? advertise(random, line, time) : write(random, line, calendar, time),
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
