/** What one measured run tells beside its time. */
export interface Outcome {
  /** Things done, for a rate. */
  readonly amount?: number;
  /** Figures that show what the time bought, such as the loss reached. */
  readonly facts?: Readonly<Record<string, number | string>>;
}

/**
 * Marks the part of a run that counts, wall and processor time; all of the run counts where it is not called.
 * With `repeats` the time is that of one of so many like steps in `work`.
 */
export type Time = <T>(work: () => T | Promise<T>, repeats?: number) => Promise<T>;

/** One measurement: variants of the same work, run in turn on the same input. `<name>.bench.ts` exports it as `bench`. */
export interface Bench<Input> {
  /** What is measured, with its sizes. */
  readonly title: string;
  /** What `amount` counts, such as "texts". */
  readonly amountUnit?: string;
  /** Measured rounds, 5 unless said; every variant runs once more before, unmeasured. */
  readonly rounds?: number;
  prepare(): Input | Promise<Input>;
  readonly variants: Readonly<Record<string, (input: Input, time: Time) => Promise<Outcome>>>;
  /** Frees what `prepare` took. */
  finish?(input: Input): void | Promise<void>;
}
