import type { PersonaEdit } from "@/lib/domain/persona/persona-edit";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";

/** An edit of personas as the history tells it. */
export interface PersonaHistoryEntry {
  readonly id: number;
  readonly kind: PersonaEdit["kind"];
  /** What was edited, and what it went up in or was named. */
  readonly personas: readonly PersonaRef[];
  readonly into: PersonaRef | null;
  /** Names of people; null for programs and the command line. */
  readonly by: string | null;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}
