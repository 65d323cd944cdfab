import { AppError } from "@/lib/domain/errors";

/** A request's body as JSON; throws `api.bodyTooLarge` before it holds more than `limit` bytes, and `api.notJson`. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const tooLarge = () => new AppError("api.bodyTooLarge", { limit }, "tooLarge");
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    throw new AppError("api.notJson");
  }
}
