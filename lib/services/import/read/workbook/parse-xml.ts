import { SaxesParser } from "saxes";
import { AppError } from "@/lib/domain/errors";

export interface XmlHandlers {
  /** Names come without their prefixes, attributes with theirs. */
  open(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

export interface XmlReader {
  write(bytes: Buffer): void;
  end(): void;
}

const NAMES = new Map<string, string>();

/**
 * Reads XML as it comes. A workbook's parts have no DOCTYPE: one is refused (`import.unsafeWorkbook`), so that entities
 * have nothing to grow from; what is no XML is `import.damagedWorkbook`.
 */
export function createXmlReader(handlers: XmlHandlers): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let decoder: TextDecoder | null = null;
  parser.on("error", () => {
    throw new AppError("import.damagedWorkbook");
  });
  parser.on("doctype", () => {
    throw new AppError("import.unsafeWorkbook");
  });
  parser.on("opentag", ({ name, attributes }) => handlers.open(localName(name), attributes));
  if (handlers.close) parser.on("closetag", ({ name }) => handlers.close?.(localName(name)));
  if (handlers.text) parser.on("text", (text) => handlers.text?.(text));
  if (handlers.text) parser.on("cdata", (text) => handlers.text?.(text));
  return {
    write(bytes) {
      decoder ??= new TextDecoder(encodingOf(bytes));
      parser.write(decoder.decode(bytes, { stream: true }));
    },
    end() {
      parser.write(decoder?.decode() ?? "");
      parser.close();
    },
  };
}

export async function readXml(chunks: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const reader = createXmlReader(handlers);
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff || bytes[1] === 0) return "utf-16le";
  return bytes[0] === 0xfe || bytes[0] === 0 ? "utf-16be" : "utf-8";
}

/** Few names come again and again: cutting each once is enough. */
function localName(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(":") + 1);
  if (NAMES.size < 1000) NAMES.set(name, local);
  return local;
}

/** An attribute whatever its prefix, as r:id. */
export function prefixed(attributes: Record<string, string>, local: string): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];
}
