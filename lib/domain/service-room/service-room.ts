import { z } from "zod";

/** A message that a customer sent, as an agent pastes it. */
export const customerMessage = z.string().trim().min(1).max(2000);

/** Questions of customers that ask the same, counted. */
export interface IntentCounts {
  readonly key: number;
  readonly questions: number;
  /** Of them, those after which an agent spoke, and those after which the customer asked nothing more. */
  readonly answered: number;
  readonly settled: number;
  readonly repeats: number;
  /** Mean turns of the dialogues, the agent's included. */
  readonly turns: number;
  /** Questions in the last 30 days of the data, and in the 30 before. */
  readonly recent: number;
  readonly before: number;
  /** Questions with a mood before and after, and the mean of each, -1 to 1; null without any. */
  readonly moods: number;
  readonly moodBefore: number | null;
  readonly moodAfter: number | null;
}

/** What an intent is called: by a person, or by its most typical question. */
export interface IntentName {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** An answer that an agent gave, with the customer's turn that it followed. */
export interface GivenAnswer {
  readonly documentId: string;
  readonly question: string;
  readonly text: string;
  readonly language: FaqLanguage;
}

export const FAQ_LANGUAGES = ["en", "zh"] as const;
export type FaqLanguage = (typeof FAQ_LANGUAGES)[number];

export interface Intent extends IntentCounts, IntentName {
  /** The most typical question, and the document that it is. */
  readonly documentId: string;
  readonly question: string;
  readonly hidden: boolean;
  /** Questions a week, oldest first; the last one ends with the newest question. */
  readonly weekly: readonly number[];
  /** Real answers, the best first. */
  readonly answers: readonly GivenAnswer[];
  /** Languages for which an answer is approved. */
  readonly approved: readonly string[];
}

export interface ServiceRoom {
  readonly questions: number;
  readonly answered: number;
  readonly settled: number;
  /** The most asked first; hidden ones last. */
  readonly intents: readonly Intent[];
}

/** A question of an intent. */
export interface IntentQuestion {
  readonly documentId: string;
  readonly textHash: string;
  readonly text: string;
  readonly answer: string | null;
  readonly settled: boolean;
  readonly askedAt: Date | null;
}

/** What an intent is asked about: of its questions, and of all others, so many. */
export interface IntentCause {
  readonly id: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly inside: number;
  readonly outside: number;
}

/** An answer that somebody approved for an intent. */
export const faqEntry = z.object({
  key: z.number().int().min(1),
  language: z.enum(FAQ_LANGUAGES),
  question: z.string().trim().min(1).max(500),
  answer: z.string().trim().min(1).max(4000),
  documentId: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable(),
});
export type FaqEntry = z.output<typeof faqEntry>;

export interface SuggestedReplies {
  /** The likeliest first, at most three; empty where the message is like nothing that was asked: "I don't know". */
  readonly intents: readonly (IntentName & { readonly probability: number })[];
  /** That it is of any known intent. */
  readonly inScope: number;
  /** The best first; none where the intent is unknown. An approved answer names no turn that it follows. */
  readonly replies: readonly {
    readonly source: "approved" | "dialogue";
    readonly documentId: string | null;
    readonly question: string;
    readonly text: string;
  }[];
  readonly customer: CustomerContext | null;
}

/** What an agent should know of who writes. */
export interface CustomerContext {
  readonly id: number;
  readonly key: string;
  readonly persona: IntentName | null;
  readonly orders: number;
  readonly lastOrders: readonly {
    readonly productId: number;
    readonly title: string;
    readonly orderedAt: Date;
  }[];
  readonly needs: readonly IntentName[];
}
