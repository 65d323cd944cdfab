import type { ActionResult } from "@/lib/domain/action-result";
import type { Scope } from "@/lib/domain/api-keys/scopes";

/** How long a key can be made to last. */
export type KeyDays = 30 | 90 | 365;

export interface NewKey {
  workspace: string;
  name: string;
  scopes: Scope[];
  days: KeyDays | null;
}

/** The server actions that the page hands to its keys' table. */
export interface KeyActions {
  /** `key` is answered this one time. */
  readonly create: (input: NewKey) => Promise<ActionResult<{ key: string }>>;
  readonly revoke: (input: {
    workspace: string;
    id: number;
    revoked: boolean;
  }) => Promise<ActionResult<void>>;
}
