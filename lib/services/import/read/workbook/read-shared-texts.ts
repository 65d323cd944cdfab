import { keepMemorySmall } from "@/lib/services/import/keep-memory-small";
import type { ByteSource } from "@/lib/services/import/read/byte-source";
import type { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import { createXmlReader } from "@/lib/services/import/read/workbook/parse-xml";
import { TextStore } from "@/lib/services/import/read/workbook/text-store";

/** The texts that a workbook's cells refer to by number; rich text without its looks, readings (ruby) left out. */
export async function readSharedTexts(
  source: ByteSource | undefined,
  files: TemporaryFiles,
): Promise<TextStore> {
  const store = new TextStore(() => files.create());
  if (!source) return store;
  let text = "";
  let inText = false;
  let inReading = false;
  const reader = createXmlReader({
    open(name) {
      if (name === "si") text = "";
      else if (name === "t") inText = !inReading;
      else if (name === "rPh") inReading = true;
    },
    close(name) {
      if (name === "si") store.add(unescaped(text));
      else if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  const tidy = keepMemorySmall();
  for await (const chunk of source.stream()) {
    reader.write(chunk);
    await store.settle();
    tidy();
  }
  reader.end();
  return store;
}

/** Workbooks write what XML cannot hold as _x000D_. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
