import type { ExportFile } from "@/lib/services/export/export-file";
import { attachment } from "@/lib/web/attachment";

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
  return attachment(body, { workspace, name: file.name, contentType: file.contentType });
}
