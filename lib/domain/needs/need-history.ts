import type { NeedEditKind } from "@/lib/domain/needs/need-edit";

/** A need as a sentence names it; one that is nowhere any more has no names. */
export interface NamedNeed {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** An edit as the history tells it. */
export interface HistoryEntry {
  readonly id: number;
  readonly kind: NeedEditKind;
  /** What was edited, and where it went; null is Other. */
  readonly needs: readonly (NamedNeed | null)[];
  readonly into: NamedNeed | null;
  /** Mentions that it names. */
  readonly mentions: number;
  /** Names of people; null for programs and the command line. */
  readonly by: string | null;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  /** The later edit that has to be taken back first. */
  readonly builtUpon: number | null;
}
