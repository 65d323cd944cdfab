import type { Random } from "@/lib/algorithms/random";
import { chooseNeed, type Moment, slotsFor } from "@/prisma/seed/choose-need";
import { type Clause, type Composed, composeText } from "@/prisma/seed/compose-text";
import type { Customer } from "@/prisma/seed/make-customers";
import type { Product } from "@/prisma/seed/make-products";
import type { NeedSeed, NeedType } from "@/prisma/seed/need-seed";
import { pick } from "@/prisma/seed/pick";
import { type Language, renderClause } from "@/prisma/seed/render-clause";
import { addAside, roughen } from "@/prisma/seed/roughen";
import { badEmoji, fillers, goodEmoji } from "@/prisma/seed/words/fillers.data";

/** Chances of 0 to 3 clauses of small talk in a usual review. */
const extraOdds = [0.42, 0.34, 0.17, 0.07] as const;
const ratings = [1, 2, 3, 4, 5] as const;

/** Chances of 1 to 5 stars by what the text holds. */
function ratingOdds(needs: readonly NeedSeed[]): readonly number[] {
  const has = (type: NeedType) => needs.some((need) => need.type === type);
  if (has("complaint")) return has("praise") ? [0, 0.2, 0.55, 0.25, 0] : [0.35, 0.42, 0.2, 0.03, 0];
  if (has("praise")) return has("wish") ? [0, 0, 0.1, 0.6, 0.3] : [0, 0, 0, 0.25, 0.75];
  if (has("wish")) return [0, 0.08, 0.37, 0.4, 0.15];
  if (has("question")) return [0, 0, 0.25, 0.4, 0.35];
  return [0.05, 0.06, 0.12, 0.27, 0.5];
}

function turnOf(previous: NeedSeed | undefined, need: NeedSeed): Pick<Clause, "turn"> {
  if (previous === undefined || need.type === "question" || previous.type === "question") return {};
  if ((previous.type === "praise") === (need.type === "praise")) return {};
  return { turn: need.type === "praise" ? "better" : "worse" };
}

/**
 * One review: up to three needs as the customer's persona, the product and the moment suggest, stars that agree with
 * them, and clauses about nothing in particular around them.
 */
export function writeReview(
  random: Random,
  customer: Customer,
  product: Product,
  when: Moment,
): Composed & { readonly rating: number } {
  const long = random.next() < 0.06;
  const wanted = long ? 3 : random.next() < 0.3 ? 2 : 1;
  const needs: NeedSeed[] = [];
  for (let i = 0; i < wanted; i++) {
    const said = new Set(needs);
    const need = chooseNeed(random, customer, product, when, { said, silence: i === 0 ? 0.4 : 0.7 });
    if (need !== undefined) needs.push(need);
  }
  const odds = ratingOdds(needs);
  const rating = pick(random, ratings, (stars) => odds[stars - 1] ?? 0);
  const other: Language = customer.language === "en" ? "zh" : "en";
  const tongue = () => (customer.mixes && random.next() < 0.45 ? other : customer.language);
  const utter = (wordings: NeedSeed["clauses"], need?: NeedSeed) => {
    const language = tongue();
    const wording = pick(random, wordings[language]);
    const text = renderClause(random, wording, language, slotsFor(need, product));
    const said = need === undefined ? text : addAside(random, text, language);
    return { wording, clause: { text: roughen(random, said, language), language } };
  };
  const clauses: Clause[] = needs.map((need, i) => ({
    ...utter(need.clauses, need).clause,
    needKey: need.key,
    ...turnOf(needs[i - 1], need),
  }));

  const mood = fillers[rating <= 2 ? "bad" : rating === 3 ? "mixed" : "good"];
  const extras = long
    ? 2 + random.integer(4)
    : Math.max(
        needs.length === 0 ? 1 : 0,
        pick(random, [0, 1, 2, 3], (n) => extraOdds[n] ?? 0),
      );
  const used = new Set<string>();
  for (let i = 0; i < extras; i++) {
    // a review without a need says at least how it liked the thing
    const neutral = random.next() < 0.5 && (needs.length > 0 || i > 0);
    const { wording, clause } = utter(neutral ? fillers.neutral : mood);
    if (used.has(wording)) continue;
    used.add(wording);
    if (random.next() < 0.45) clauses.unshift(clause);
    else clauses.push(clause);
  }
  return { rating, ...composeText(random, clauses, rating >= 4 ? goodEmoji : rating <= 2 ? badEmoji : []) };
}
