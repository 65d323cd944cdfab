import { filledOf, type KindHealth } from "@/lib/domain/health/health";
import type { HealthFacts } from "@/lib/domain/health/health-facts";
import type { Improvement, ImprovementFix, ImprovementRule } from "@/lib/domain/health/improvement";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Weeks of orders from which the evaluation, a season's trend and a forecast can say something. */
const HISTORY_DAYS = 84;
/** A kind whose newest row lies further behind the newest of all is worth a word. */
const BEHIND_DAYS = 7;
/** Smaller shares are how data is. */
const LEAST_SHARE = 0.02;
/** Fewer people on either side prove nothing about how the files call them. */
const LEAST_PEOPLE = 20;
/** Of the people on the smaller side, fewer on both sides look like two ways of naming them. */
const STRANGERS_SHARE = 0.05;
const DAY = 86_400_000;

/** What would improve the analysis next, by how much hangs on it. Pure: every number comes from the facts. */
export function findImprovements(facts: HealthFacts): Improvement[] {
  const { orders, events, products, customers, overlap } = facts;
  const found: Improvement[] = [];
  const importOf = (kind: ImportKind) => facts.imports.find((one) => one.kind === kind)?.lastId ?? null;
  const say = (
    rule: ImprovementRule,
    kind: ImportKind,
    [part, whole]: readonly [number, number],
    weight: number,
    fix: ImprovementFix = "import",
  ) => {
    const importId = fix === "upload" ? null : importOf(kind);
    found.push({ rule, kind, part, whole, weight, fix: importId === null ? "upload" : fix, importId });
  };
  /** Speaks where more than a few of a kind's rows lack something; louder the more do, though a quarter is half as bad as all. */
  const lacking = (rule: ImprovementRule, kind: KindHealth, filled: number, matters: number) => {
    const part = kind.rows - filled;
    if (kind.rows > 0 && part / kind.rows >= LEAST_SHARE)
      say(rule, kind.kind, [part, kind.rows], matters * Math.sqrt(part / kind.rows));
  };

  const texts = facts.texts.reduce((sum, kind) => sum + kind.rows, 0);
  const interactions = orders.rows + events.rows;
  if (texts === 0) say("noTexts", "reviews", [0, 0], 1, "upload");
  if (interactions === 0) say("noInteractions", "orders", [0, 0], 0.95, "upload");
  const smaller = Math.min(overlap.wrote, overlap.bought);
  if (smaller >= LEAST_PEOPLE && overlap.both / smaller < STRANGERS_SHARE)
    say("strangers", "customers", [overlap.both, smaller], 0.9);

  lacking("orderCustomers", orders, filledOf(orders, "customer"), 0.9);
  const { waiting = 0 } = orders;
  if (waiting > 0) say("orderTimes", "orders", [waiting, orders.rows + waiting], 0.8, "upload");
  lacking("orderProducts", orders, orders.productKnown ?? 0, 0.6);
  lacking("orderPrices", orders, filledOf(orders, "price"), 0.4);
  for (const kind of facts.texts) {
    lacking("textProducts", kind, filledOf(kind, "product"), 0.6);
    lacking("textCustomers", kind, filledOf(kind, "customer"), 0.7);
    lacking("textDates", kind, filledOf(kind, "time"), 0.65);
    if (kind.kind !== "dialogues") lacking("ratings", kind, filledOf(kind, "rating"), 0.35);
  }
  if (orders.from && orders.to) {
    const days = Math.floor((orders.to.getTime() - orders.from.getTime()) / DAY) + 1;
    if (days < HISTORY_DAYS) {
      say("shortHistory", "orders", [days, HISTORY_DAYS], 0.7 * (1 - days / HISTORY_DAYS), "upload");
    }
  }
  for (const { kind, gaps } of facts.gaps) {
    const [longest] = gaps;
    if (!longest) continue;
    const silent = gaps.reduce((sum, gap) => sum + gap.to - gap.from + 1, 0);
    const days = longest.to - longest.from + 1;
    say("gap", kind, [days, silent], 0.3 * Math.min(1, days / 30), "upload");
  }
  const dated = [...facts.texts, orders, events].filter(({ to }) => to !== null);
  const newest = Math.max(...dated.map(({ to }) => to?.getTime() ?? 0));
  for (const { kind, to } of dated) {
    const days = Math.floor((newest - (to?.getTime() ?? newest)) / DAY);
    if (days > BEHIND_DAYS) say("behind", kind, [days, BEHIND_DAYS], 0.35 * Math.min(1, days / 60), "upload");
  }
  for (const { kind, waiting, read } of facts.imports)
    if (waiting > 0)
      say("waiting", kind, [waiting, read], 0.2 + (0.5 * waiting) / Math.max(1, read), "rejects");

  if (products.rows > 0) {
    if (orders.rows > 0) {
      lacking("stock", products, filledOf(products, "stock"), 0.35);
      lacking("listPrices", products, filledOf(products, "listPrice"), 0.2);
    }
    lacking("categories", products, filledOf(products, "category"), 0.4);
  }
  lacking("attributes", customers, filledOf(customers, "attributes"), 0.3);
  const reachable = Math.max(filledOf(customers, "email"), filledOf(customers, "phone"));
  lacking("contacts", customers, reachable, 0.15);
  return found.sort((a, b) => b.weight - a.weight);
}
