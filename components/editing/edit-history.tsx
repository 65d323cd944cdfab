import type { ReactNode } from "react";

export interface EditHistoryProps {
  /** Newest first. */
  entries: readonly {
    readonly id: number;
    /** What was done. */
    readonly did: string;
    /** By whom and when, and what became of it. */
    readonly note: string;
    readonly undone: boolean;
    /** The way back. */
    readonly back: ReactNode;
  }[];
}

/** Who changed what and when. */
export function EditHistory({ entries }: EditHistoryProps) {
  return (
    <ol className="grid text-xs">
      {entries.map(({ id, did, note, undone, back }) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-b-0"
        >
          <div className="min-w-0 flex-1 basis-64">
            <p className={undone ? "text-ink-3 line-through" : "text-ink"}>{did}</p>
            <p className="num text-2xs text-ink-3">{note}</p>
          </div>
          {back}
        </li>
      ))}
    </ol>
  );
}
