/** Columns of numbers as the browser takes them: `packColumns`. */
export function columnsResponse(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: { "content-type": "application/octet-stream", "cache-control": "no-store" },
  });
}
