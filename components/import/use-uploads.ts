import { useCallback, useEffect, useRef, useState } from "react";
import { SendError } from "@/components/import/ask";
import { sendFile } from "@/components/import/send-file";
import { type PublicError, UNREACHABLE } from "@/lib/domain/action-result";

export interface Upload {
  readonly key: number;
  readonly file: File;
  readonly state: "waiting" | "sending" | "paused" | "done" | "failed";
  readonly sent: number;
  /** bytes that went since `began`: what the pace is told by */
  readonly moved: number;
  readonly importId: number | null;
  /** when the first byte went, in milliseconds */
  readonly began: number;
  readonly error: PublicError | null;
}

export interface Uploads {
  readonly uploads: readonly Upload[];
  add(files: Iterable<File>): void;
  /** Sends a failed one on. */
  again(key: number): void;
  /** Stops an upload for now; `again` sends it on. */
  pause(key: number): void;
  /** Stops an upload and takes it off the list. */
  drop(key: number): void;
}

/** Sends files one after another. `onDone` is told the import of each that is complete, and whether it was the only one. */
export function useUploads(workspace: string, onDone: (importId: number, only: boolean) => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const nextKey = useRef(1);
  const stop = useRef<{ key: number; controller: AbortController } | null>(null);
  const done = useRef(onDone);
  done.current = onDone;

  const change = useCallback((key: number, part: Partial<Upload>) => {
    setUploads((list) => list.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  }, []);

  useEffect(() => {
    if (stop.current || uploads.some(({ state }) => state === "sending")) return;
    const next = uploads.find(({ state }) => state === "waiting");
    if (!next) return;
    const { key, file } = next;
    const controller = new AbortController();
    stop.current = { key, controller };
    change(key, { state: "sending", began: Date.now(), moved: 0, error: null });
    const only = uploads.length === 1;
    sendFile({
      workspace,
      file,
      signal: controller.signal,
      onBegin: (importId) => change(key, { importId }),
      onProgress: (sent, moved) => change(key, { sent, moved }),
    })
      .then(
        (importId) => {
          change(key, { state: "done", importId, sent: file.size });
          done.current(importId, only);
        },
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const reason = error instanceof SendError ? error.reason : UNREACHABLE;
          change(key, { state: "failed", error: reason });
        },
      )
      .finally(() => {
        stop.current = null;
        setUploads((list) => [...list]);
      });
  }, [uploads, workspace, change]);

  useEffect(() => {
    // What the connection broke off goes on by itself once it is back.
    const resume = () =>
      setUploads((list) =>
        list.map((upload) =>
          upload.state === "failed" && upload.error?.code === UNREACHABLE.code
            ? { ...upload, state: "waiting" }
            : upload,
        ),
      );
    window.addEventListener("online", resume);
    return () => window.removeEventListener("online", resume);
  }, []);

  return {
    uploads,
    add: (files) => {
      const added = Array.from(files, (file): Upload => {
        const key = nextKey.current++;
        return { key, file, state: "waiting", sent: 0, moved: 0, importId: null, began: 0, error: null };
      });
      setUploads((list) => [...list, ...added]);
    },
    again: (key) => change(key, { state: "waiting" }),
    pause: (key) => {
      if (stop.current?.key === key) stop.current.controller.abort();
      change(key, { state: "paused" });
    },
    drop: (key) => {
      if (stop.current?.key === key) stop.current.controller.abort();
      setUploads((list) => list.filter((upload) => upload.key !== key));
    },
  };
}
