import { AppError } from "@/lib/domain/errors";
import { type ByteSource, headOf } from "@/lib/services/import/read/byte-source";

export type Content = "gzip" | "zip" | "parquet" | "text";

/** What is no table, or none that can be read, by its first bytes. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["50415245", "import.encryptedParquet"],
  ["425a68", "import.unknownArchive"],
  ["377abcaf", "import.unknownArchive"],
  ["52617221", "import.unknownArchive"],
  ["fd377a58", "import.unknownArchive"],
  ["28b52ffd", "import.unknownArchive"],
  ["04224d18", "import.unknownArchive"],
  ["4d534346", "import.unknownArchive"],
  // UTF-32, which nothing writes and browsers do not read either
  ["fffe0000", "import.notText"],
  ["0000feff", "import.notText"],
  ["1f9d", "import.unknownArchive"],
  ["25504446", "import.notText"],
  ["89504e47", "import.notText"],
  ["ffd8ff", "import.notText"],
  ["47494638", "import.notText"],
  ["52494646", "import.notText"],
  ["7f454c46", "import.notText"],
  ["53514c69746520666f726d6174", "import.notText"],
];
/** An element with an attribute, or with another in it: some programs write <names> of columns so, but no more. */
const MARKUP = /^<[a-z][\w:-]*(\s+[\w:-]+=["']|\s*>\s*<[a-z/])/i;
const TAR = Buffer.from("ustar");
const OLE = "d0cf11e0a1b11ae1";
const HEAD = 4096;

/** What a source holds, by its bytes and never by its name. Throws the error of what cannot be read. */
export async function recognise(source: ByteSource): Promise<Content> {
  const head = await headOf(source, HEAD);
  const hex = head.subarray(0, 16).toString("hex");
  if (hex.startsWith("1f8b")) return "gzip";
  if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) return "zip";
  if (hex.startsWith("50415231")) return "parquet";
  if (hex.startsWith(OLE)) throw new AppError(await oleProblem(source, head));
  const foreign = FOREIGN.find(([magic]) => hex.startsWith(magic));
  if (foreign) throw new AppError(foreign[1]);
  if (head.subarray(257, 262).equals(TAR)) throw new AppError("import.unknownArchive");
  // Of UTF-16 every other byte is zero.
  const start = head
    .toString("latin1")
    .replace(/^(\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replaceAll("\0", "")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (/^<([?]xml|!doctype|html|table|meta|head|body|workbook)\b/i.test(start) || MARKUP.test(start))
    throw new AppError("import.webPage");
  const marked = hex.startsWith("fffe") || hex.startsWith("feff");
  if (!marked && isBinary(head, hex.startsWith("efbbbf"))) throw new AppError("import.notText");
  return "text";
}

/** Old office documents and encrypted new ones are folders of streams in one file; the names of the streams tell which. */
async function oleProblem(source: ByteSource, head: Buffer): Promise<string> {
  if (head.length < 512) return "import.notText";
  const sector = 1 << Math.min(12, head.readUInt16LE(30));
  const directory = (head.readUInt32LE(48) + 1) * sector;
  const names = await bytesAt(source, directory, sector);
  const has = (name: string) => names.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return "import.encryptedWorkbook";
  return has("WordDocument") || has("PowerPoint") ? "import.notText" : "import.oldExcel";
}

async function bytesAt(source: ByteSource, start: number, length: number): Promise<Buffer> {
  if (!source.range) return (await headOf(source, start + length)).subarray(start);
  const parts: Buffer[] = [];
  for await (const chunk of source.range(start, Math.min(start + length, source.size ?? 0)))
    parts.push(chunk);
  return Buffer.concat(parts);
}

/** Control characters that no text has, and not in every other place, as UTF-16 would. One stray NUL is none. */
function isBinary(head: Buffer, isUtf8: boolean): boolean {
  let control = 0;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) {
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
    else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27 && byte !== 26) control++;
  }
  const [even = 0, odd = 0] = zeros;
  const wide = !isUtf8 && Math.max(even, odd) > 8 * Math.min(even, odd);
  return control > head.length / 50 || (!wide && even + odd > head.length / 20);
}
