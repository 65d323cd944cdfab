import type { ScannedText } from "@/lib/algorithms/privacy/scan-text";
import type { PersonalType } from "@/lib/domain/privacy/personal-types";

/** Personal data at `start` <= offset < `end` of a text (UTF-16 units), and the rule that found it. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalType;
  readonly rule: string;
}

/** A finding with what it weighs against others over the same characters: heavier ones win, then longer ones. */
export interface Candidate extends Finding {
  readonly weight: number;
}

/** Finds one kind of personal data; `found` holds what the recognisers before it have found. */
export type Recogniser = (text: ScannedText, found: readonly Candidate[]) => Candidate[];
