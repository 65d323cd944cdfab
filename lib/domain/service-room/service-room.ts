import { z } from "zod";

/** A message that a customer sent, as an agent pastes it. */
export const customerMessage = z.string().trim().min(1).max(2000);

/** An answer that an agent gave, with the customer's turn that it followed. */
export interface GivenAnswer {
  readonly documentId: string;
  readonly question: string;
  readonly text: string;
}

/** Questions of customers that ask the same. */
export interface AskedGroup {
  /** The document of its most typical question, which names it. */
  readonly documentId: string;
  readonly question: string;
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
  readonly answers: readonly GivenAnswer[];
}

export interface ServiceRoom {
  readonly dialogues: number;
  readonly questions: number;
  readonly answered: number;
  readonly settled: number;
  /** The most asked first. */
  readonly groups: readonly AskedGroup[];
}

export interface SuggestedReplies {
  /** Null where the message is like nothing that was asked: "I don't know". */
  readonly intent: {
    readonly documentId: string;
    readonly question: string;
    readonly probability: number;
  } | null;
  /** That it is of any known intent. */
  readonly inScope: number;
  /** Real answers, the best first; none where the intent is unknown. */
  readonly replies: readonly GivenAnswer[];
}
