import path from "node:path";
import { AppError } from "@/lib/domain/errors";
import { type ExcelKind, excelKind } from "@/lib/domain/import/excel-format";
import type { ByteSource } from "@/lib/services/import/read/byte-source";
import type { ArchiveEntry } from "@/lib/services/import/read/open-archive";
import type { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import { prefixed, readXml } from "@/lib/services/import/read/workbook/parse-xml";
import { readSharedTexts } from "@/lib/services/import/read/workbook/read-shared-texts";
import type { TextStore } from "@/lib/services/import/read/workbook/text-store";

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly source: ByteSource;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** days are counted from 1904, as old Macs did */
  readonly from1904: boolean;
  /** what numbers in cells of each style are; read when first asked for */
  kinds(): Promise<readonly ExcelKind[]>;
  texts(): Promise<TextStore>;
}

/** What an archive of an office program is, by its entries; null for a plain archive. */
export function officeKind(entries: readonly ArchiveEntry[]): "xlsx" | null {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has("mimetype") && names.has("content.xml")) throw new AppError("import.openDocument");
  if (!names.has("[content_types].xml")) return null;
  if (names.has("xl/workbook.bin")) throw new AppError("import.binaryWorkbook");
  if ([...names].some((name) => name.startsWith("word/") || name.startsWith("ppt/")))
    throw new AppError("import.notText");
  return "xlsx";
}

/** Opens a workbook (ECMA-376) by its archive's entries. Throws `import.damagedWorkbook`. */
export async function openWorkbook(
  entries: readonly ArchiveEntry[],
  files: TemporaryFiles,
): Promise<Workbook> {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string) => byName.get(name.toLowerCase());
  const root = await relations(find("_rels/.rels"), "");
  const main = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const book = find(main);
  if (!book) throw new AppError("import.damagedWorkbook");
  const folder = path.posix.dirname(main);
  const links = await relations(find(`${folder}/_rels/${path.posix.basename(main)}.rels`), folder);
  let from1904 = false;
  const named: { name: string; hidden: boolean; id: string | undefined }[] = [];
  await readXml(book.source.stream(), {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = isTrue(attributes.date1904);
      if (name !== "sheet") return;
      const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      named.push({ name: attributes.name ?? "", hidden, id: prefixed(attributes, "id") });
    },
  });
  const sheets = named.flatMap(({ name, hidden, id }): Sheet[] => {
    const link = links.find((candidate) => candidate.id === id);
    const entry = link?.type === "worksheet" ? find(link.target) : undefined;
    return entry ? [{ name, hidden, source: entry.source }] : [];
  });
  const partOf = (type: string) => {
    const link = links.find((candidate) => candidate.type === type);
    return link ? find(link.target)?.source : undefined;
  };
  let kinds: Promise<readonly ExcelKind[]> | null = null;
  let texts: Promise<TextStore> | null = null;
  return {
    sheets,
    from1904,
    kinds: () => (kinds ??= readKinds(partOf("styles"))),
    texts: () => (texts ??= readSharedTexts(partOf("sharedStrings"), files)),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What a part refers to inside the archive; what lies outside is never read. */
async function relations(entry: ArchiveEntry | undefined, folder: string): Promise<Relation[]> {
  const found: Relation[] = [];
  if (!entry) return found;
  await readXml(entry.source.stream(), {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const target = Target.startsWith("/") ? Target.slice(1) : path.posix.join(folder, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}

async function readKinds(source: ByteSource | undefined): Promise<readonly ExcelKind[]> {
  const codes = new Map<number, string>();
  const kinds: ExcelKind[] = [];
  let inCells = false;
  if (!source) return kinds;
  await readXml(source.stream(), {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attributes.numFmtId ?? 0);
        kinds.push(excelKind(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return kinds;
}

const isTrue = (value: string | undefined) => value === "1" || value === "true";
