import type { ExportFile } from "@/lib/services/export/export-file";

/** A file on its way to the browser: it is read as it is sent, and reading stops when the reader goes away. */
export function fileResponse(workspace: string, file: ExportFile): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await file.text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await file.text.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename="${workspace}-${file.name}"`,
      "cache-control": "no-store",
    },
  });
}
