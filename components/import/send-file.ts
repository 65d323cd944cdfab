import { ask } from "@/components/import/ask";

export interface SendOptions {
  readonly workspace: string;
  readonly file: File;
  readonly signal: AbortSignal;
  /** The import that the bytes belong to, once it is known. */
  readonly onBegin: (importId: number) => void;
  /** How many bytes are there, and how many of them went just now. */
  readonly onProgress: (sent: number, moved: number) => void;
}

/**
 * Sends a file in pieces and answers its import's id. An upload of the same file that was broken off goes on: pieces
 * that are there with the same content are not sent again. A piece that fails on the way is tried again.
 */
export async function sendFile({
  workspace,
  file,
  signal,
  onBegin,
  onProgress,
}: SendOptions): Promise<number> {
  const base = `/api/${workspace}/imports`;
  const begin = { fileName: file.name, fileSize: file.size, resume: true };
  const { id, pieceSize } = await ask<{ id: number; pieceSize: number }>(base, json(begin), signal);
  onBegin(id);
  const { have } = await ask<{ have: { seq: number; sha256: string }[] }>(`${base}/${id}/pieces`, {}, signal);
  const there = new Map(have.map(({ seq, sha256 }) => [seq, sha256]));
  let moved = 0;
  for (let seq = 0, at = 0; at < file.size; seq++, at += pieceSize) {
    const piece = file.slice(at, at + pieceSize);
    const known = there.get(seq);
    if (known === undefined || known !== (await hashOf(piece))) {
      await ask(`${base}/${id}/pieces/${seq}`, { method: "PUT", body: piece }, signal);
      moved += piece.size;
    }
    onProgress(Math.min(file.size, at + pieceSize), moved);
  }
  return id;
}

function json(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** SHA-256 in hexadecimal; null where the browser offers none (pages that are not served securely). */
async function hashOf(piece: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const hash = await crypto.subtle.digest("SHA-256", await piece.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
