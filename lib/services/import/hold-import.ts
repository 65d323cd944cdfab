import { touchImport } from "@/lib/data/import/touch-import";

/** Somebody else has the import now, or it was cancelled: what was done is dropped. */
export class ImportLost extends Error {
  override readonly name = "ImportLost";
}

export interface ImportHold {
  /** Aborted when the import must be given up, with the reason. */
  readonly signal: AbortSignal;
  /** How far the import is; told to its row at most once a second. */
  readonly progress: { bytesRead: number; read: number; rejected: number };
  close(): void;
}

const PROGRESS_MS = 1000;

/** Keeps a claimed import's lease and tells its progress until closed. */
export function holdImport(
  importId: number,
  worker: { readonly id: string; readonly leaseSeconds: number; readonly stopping: AbortSignal },
): ImportHold {
  const controller = new AbortController();
  const progress = { bytesRead: 0, read: 0, rejected: 0 };
  let asking = false;
  const tell = async () => {
    if (asking) return;
    asking = true;
    try {
      const held = await touchImport(importId, worker.id, worker.leaseSeconds, progress);
      if (!held) controller.abort(new ImportLost());
    } catch {
      // The database is away: the copying fails by itself, or the fence at the end decides.
    } finally {
      asking = false;
    }
  };
  const timer = setInterval(() => void tell(), Math.min(PROGRESS_MS, (worker.leaseSeconds * 1000) / 3));
  const stop = () => controller.abort(worker.stopping.reason);
  worker.stopping.addEventListener("abort", stop, { once: true });
  if (worker.stopping.aborted) stop();
  return {
    signal: controller.signal,
    progress,
    close: () => {
      clearInterval(timer);
      worker.stopping.removeEventListener("abort", stop);
    },
  };
}
