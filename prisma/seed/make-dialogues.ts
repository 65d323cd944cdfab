import type { Random } from "@/lib/algorithms/random";
import type { Calendar } from "@/prisma/seed/calendar";
import { chooseNeed, slotsFor } from "@/prisma/seed/choose-need";
import { formatTime } from "@/prisma/seed/format-time";
import { makeContact } from "@/prisma/seed/make-contact";
import type { Customer } from "@/prisma/seed/make-customers";
import type { OrderLine } from "@/prisma/seed/make-orders";
import type { Product } from "@/prisma/seed/make-products";
import { needSeeds } from "@/prisma/seed/need-list";
import type { NeedSeed } from "@/prisma/seed/need-seed";
import { pick } from "@/prisma/seed/pick";
import { type Language, renderClause, type Slots } from "@/prisma/seed/render-clause";
import { roughen } from "@/prisma/seed/roughen";
import { faqSeeds } from "@/prisma/seed/words/faqs.data";
import { service } from "@/prisma/seed/words/service.data";

export interface Turn {
  readonly messageId: string;
  readonly session: string;
  readonly turn: number;
  readonly role: "customer" | "agent";
  readonly customer: Customer;
  readonly product: Product;
  readonly text: string;
  readonly time: number;
  readonly mention?: { readonly needKey: string; readonly text: string };
  /** The frequent question that it asks (keys of faqs.data.ts). */
  readonly faq?: string;
  readonly personalData: readonly { readonly kind: "phone" | "email"; readonly text: string }[];
}

type Said = Pick<Turn, "role" | "text" | "mention" | "faq"> & Partial<Pick<Turn, "personalData">>;

/** Dialogues that begin with the order, not with the product. */
const FAQ_SHARE = 0.35;

/** The words of one dialogue: 4 to 10 turns, customer and agent by turns, the agent last. */
function converse(random: Random, line: OrderLine, when: { progress: number; month: number }): Said[] {
  const { customer, product } = line;
  const language: Language = customer.language;
  const speak = (list: { en: readonly string[]; zh: readonly string[] }, slots: Slots = {}) =>
    renderClause(random, pick(random, list[language]), language, {
      ...slotsFor(undefined, product),
      ...slots,
    });
  const turns: Said[] = [];
  const say = (role: Said["role"], text: string) => turns.push({ role, text });
  const said = new Set<NeedSeed>();
  const raise = (first: boolean): boolean => {
    const types = ["complaint", "question", "wish"] as const;
    const need = chooseNeed(random, customer, product, when, { said, silence: 0, types });
    if (need === undefined) return false;
    said.add(need);
    const wording = pick(random, need.clauses[language]);
    const clause = roughen(
      random,
      renderClause(random, wording, language, slotsFor(need, product)),
      language,
      0.1,
    );
    const lead = first ? speak(service.lead) : "";
    turns.push({ role: "customer", text: lead + clause, mention: { needKey: need.key, text: clause } });
    return true;
  };
  const faq = pick(random, faqSeeds);
  const answer = () => say("agent", speak([...said].at(-1)?.answers ?? faq.answers));

  if (random.next() < 0.6) {
    say("customer", speak(service.hello));
    say("agent", speak(service.agentHello));
  }
  if (random.next() < FAQ_SHARE || !raise(true))
    turns.push({ role: "customer", text: speak(faq.questions), faq: faq.key });
  if (random.next() < 0.4) {
    say("agent", speak(service.askOrder));
    const order = `SO${500_001 + random.integer(2_500)}`;
    say("customer", speak(service.giveOrder, { order: { en: [order], zh: [order] } }));
  }
  answer();
  if (random.next() < 0.35 && raise(false)) answer();
  else if (random.next() < 0.5) {
    say("customer", speak(service.follow));
    say("agent", speak(service.followReply));
  }
  const closing = speak(service.thanks);
  if (random.next() < 0.09) {
    const contact = makeContact(random, customer);
    const text = speak(service.contact, contact.slots);
    const personalData = contact.values.filter((value) => text.includes(value.text));
    // in Chinese chats numbers stand glued to the words around them
    turns.push({
      role: "customer",
      text: `${text}${language === "en" ? ", " : "，"}${closing}`,
      personalData,
    });
  } else say("customer", closing);
  say("agent", speak(service.bye));
  return turns;
}

/** `count` service dialogues about things that the customers had bought, in order of time. */
export function makeDialogues(
  random: Random,
  orders: readonly OrderLine[],
  count: number,
  calendar: Calendar,
): Turn[] {
  const talkKinds = new Set(needSeeds.filter((n) => n.type !== "praise").flatMap((n) => n.kinds));
  const delay = 4 * 86_400_000;
  const open = orders.filter(
    (o) => talkKinds.has(o.product.kindKey) && o.time + delay < calendar.end - 86_400_000,
  );
  const chosen = random
    .shuffle([...open])
    .slice(0, count)
    .map((line) => ({ line, time: line.time + 3_600_000 + random.integer(delay) }))
    .sort((a, b) => a.time - b.time);
  return chosen.flatMap(({ line, time }, i) => {
    const session = `D${String(i + 1).padStart(5, "0")}`;
    const month = calendar.month(Math.floor((time - calendar.start(0)) / 86_400_000));
    let clock = time;
    return converse(random, line, { progress: calendar.progress(time), month }).map((said, j) => {
      clock += 15_000 + random.integer(120_000);
      return {
        messageId: `${session}-${String(j + 1).padStart(2, "0")}`,
        session,
        turn: j + 1,
        customer: line.customer,
        product: line.product,
        time: clock,
        personalData: [],
        ...said,
      };
    });
  });
}

/** One JSON object a turn. */
export function dialoguesJsonLines(turns: readonly Turn[]): string {
  return turns
    .map((t) =>
      JSON.stringify({
        message_id: t.messageId,
        session_id: t.session,
        turn: t.turn,
        role: t.role,
        customer_id: t.customer.id,
        sku: t.product.sku,
        text: t.text,
        sent_at: formatTime(t.time, "spaced"),
      }),
    )
    .map((line) => `${line}\n`)
    .join("");
}
