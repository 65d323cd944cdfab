import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { DocumentSource } from "@/lib/domain/documents/excerpt";
import type { NeedType } from "@/lib/domain/needs/need-type";

export type PartOfSpeech = "noun" | "verb" | "adj" | "adv" | "num" | "pron" | "other";

/** A word; offsets into its mention's text. */
export interface MentionToken {
  readonly text: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a mention is read as it is; offsets into its text. */
export interface MentionWhy {
  /** Of positive, 0 to 1; null before a run has scored it. */
  readonly probability: number | null;
  readonly judging: readonly (Span & { readonly good: boolean; readonly negated: boolean })[];
  readonly scopes: readonly (Span & { readonly kind: "negation" | "comparison"; readonly cue: Span })[];
  /** Weight = (1 + words + names) x (floor + strength); null before a run has scored it. */
  readonly attention: {
    readonly keywords: number;
    readonly words: number;
    readonly names: number;
    readonly floor: number;
    readonly strength: number;
    readonly weight: number;
  } | null;
  /** Says things in both languages. */
  readonly isMixed: boolean;
}

export type ExplainedMention = MentionDetail & { readonly why: MentionWhy };

export interface MentionDetail {
  readonly id: string;
  /** Offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly MentionToken[];
  /** Offsets into its text. */
  readonly entities: readonly (Span & { readonly text: string; readonly type: string })[];
  readonly keywords: readonly string[];
  /** What the published run made of it; null when it has not seen it. */
  readonly sentiment: number | null;
  readonly type: NeedType | null;
  readonly needs: readonly (NeedRef & { readonly isOther: boolean; readonly closeness: number })[];
}

export interface DialogueTurn {
  readonly id: string;
  readonly turn: number | null;
  readonly speaker: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly writtenAt: Date | null;
}

export interface DocumentDetail {
  readonly id: string;
  readonly key: string;
  readonly source: DocumentSource;
  readonly text: string;
  readonly language: string | null;
  readonly rating: number | null;
  readonly writtenAt: Date | null;
  readonly turn: number | null;
  readonly speaker: string | null;
  readonly dialogueKey: string | null;
  readonly spamReasons: readonly string[];
  /** Put back by a person: no reason leaves it out. */
  readonly restored: boolean;
  /** The earliest text that it repeats, but for little. */
  readonly duplicateOf: { readonly id: string; readonly text: string } | null;
  /** How many later texts repeat it. */
  readonly repeatedBy: number;
  /** Whether the workspace counts texts that repeat others. */
  readonly countDuplicates: boolean;
  /** Whether the language stage has read it. */
  readonly wasRead: boolean;
  readonly importId: number | null;
  readonly importFile: string | null;
  readonly importLine: number | null;
  readonly customer: { readonly id: number; readonly key: string } | null;
  readonly product: { readonly id: number; readonly title: string } | null;
}
