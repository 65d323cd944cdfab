import type { AudienceRow } from "@/lib/domain/audiences/audience-row";
import type { AudienceExportRow } from "@/lib/domain/audiences/export-plan";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import type { SelectionSummary } from "@/lib/domain/map/describe-selection";
import type { MapThing } from "@/lib/domain/map/map-data";
import type { LogOdds } from "@/lib/domain/needs/log-odds";

/** The words and quotes of an audience on one need: what an advertisement may say. */
export interface CreativeHint {
  readonly need: MapThing;
  /** The surest first: words that the audience uses more than others who speak of the need. */
  readonly words: readonly { readonly word: string; readonly inside: number; readonly against: LogOdds }[];
  readonly quotes: readonly Excerpt[];
}

/** The size of a look-alike cut off at a likeness. */
export interface LikenessPoint {
  readonly size: number;
  /** Of the last one in, 0 to 1. */
  readonly likeness: number;
}

export interface AudiencePage {
  readonly audience: AudienceRow;
  readonly size: number;
  /** What sets it apart from all others on the map; null before anything is published. */
  readonly summary: SelectionSummary | null;
  readonly hints: readonly CreativeHint[];
  /** Of a look-alike. */
  readonly likeness: readonly LikenessPoint[];
  readonly exports: readonly AudienceExportRow[];
}
