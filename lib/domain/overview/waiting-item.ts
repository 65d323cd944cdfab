/** Something that waits for a decision. */
export type WaitingItem =
  | {
      readonly kind: "runHeld";
      readonly number: number;
      /** A key of messages runs.hold. */
      readonly reason: string | null;
      readonly best: number | null;
      readonly popularity: number | null;
    }
  | { readonly kind: "runFailed"; readonly number: number }
  | {
      readonly kind: "quarantine";
      readonly importId: number;
      readonly file: string;
      readonly rejected: number;
      readonly read: number;
    }
  | { readonly kind: "newRows"; readonly rows: number; readonly since: number };
