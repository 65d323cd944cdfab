export interface ImportProgress {
  readonly status: string;
  readonly phase: "reading" | "merging" | null;
  /** 0 to 1 of the whole work: reading is its first part, merging the rest; it grows as long as the work goes on */
  readonly fraction: number;
  readonly bytesRead: number;
  readonly fileSize: number;
  readonly read: number;
  readonly rejected: number;
  /** by the pace so far; null until there is one */
  readonly secondsLeft: number | null;
  readonly ended: boolean;
}

/** What an import's row tells of how it stands. */
interface ImportStanding
  extends Pick<ImportProgress, "status" | "phase" | "bytesRead" | "fileSize" | "read" | "rejected"> {
  readonly startedAt: Date | null;
  /** when its merging began */
  readonly mergingSince: Date | null;
}

const LEAST_FRACTION = 0.02;
/** How much of the time reading takes of most files; the rest is merging. */
const READING = 0.6;

/** The progress that an import's row tells at a moment. */
export function progressOf(row: ImportStanding, now: Date): ImportProgress {
  const { status, phase, bytesRead, fileSize, read, rejected, startedAt } = row;
  const fraction = status === "done" || status === "undone" ? 1 : fractionOf(row, now);
  const seconds = startedAt ? (now.getTime() - startedAt.getTime()) / 1000 : 0;
  const known = status === "running" && fraction >= LEAST_FRACTION && fraction < 1;
  return {
    ...{ status, phase, fraction, bytesRead, fileSize, read, rejected },
    secondsLeft: known ? (seconds * (1 - fraction)) / fraction : null,
    ended: status !== "queued" && status !== "running",
  };
}

/** Merging tells nothing on its way: it is expected to take its share of the time, and nears the end ever slower. */
function fractionOf({ bytesRead, fileSize, startedAt, mergingSince }: ImportStanding, now: Date): number {
  const reading = fileSize > 0 ? Math.min(1, bytesRead / fileSize) : 0;
  if (!mergingSince || !startedAt) return READING * reading;
  const expected = ((mergingSince.getTime() - startedAt.getTime()) * (1 - READING)) / READING;
  const merging = (now.getTime() - mergingSince.getTime()) / Math.max(500, expected);
  return READING + (1 - READING) * (1 - Math.exp(-Math.max(0, merging)));
}
