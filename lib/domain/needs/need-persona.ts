import type { OverIndex } from "@/lib/domain/over-index";

/** How many of a persona's customers voice a need. */
export interface NeedPersona {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly customers: number;
  readonly size: number;
}

export interface NeedPersonaShare extends NeedPersona {
  /** Against all other customers of the run. */
  readonly against: OverIndex | null;
}
