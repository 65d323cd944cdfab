import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive and the lies it tells: what is left out is true. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** where the archive says that it lies: an earlier entry's number */
  readonly sameAs?: number;
  readonly extra?: Uint8Array;
}

export interface ZipLies {
  readonly before?: Uint8Array;
  readonly entries?: number;
  readonly directoryOffset?: number;
  readonly directorySize?: number;
  readonly comment?: Uint8Array;
  readonly commentLength?: number;
  readonly disk?: number;
}

/** Writes a zip archive (APPNOTE 4.3) byte by byte, so that any of them can be wrong. */
export function writeZip(entries: readonly ZipEntry[], lies: ZipLies = {}): Buffer {
  const before = lies.before ?? Buffer.alloc(0);
  const parts: Uint8Array[] = [before];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = before.length;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const content = Buffer.from((entry.content ?? "") as string);
    const packed = entry.stored ? content : deflateRawSync(content, { level: 9 });
    const extra = entry.extra ?? Buffer.alloc(0);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x800, 2);
    common.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
    common.writeUInt32LE(entry.crc ?? crc32(content), 10);
    common.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    common.writeUInt32LE(entry.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const at = entry.sameAs === undefined ? offset : (offsets[entry.sameAs] ?? 0);
    offsets.push(at);
    if (entry.sameAs === undefined) {
      const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, extra, packed]);
      parts.push(local);
      offset += local.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, name, extra]));
  }
  const directory = Buffer.concat(central);
  const comment = lies.comment ?? Buffer.alloc(0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(lies.disk ?? 0, 0);
  end.writeUInt16LE((lies.entries ?? entries.length) & 0xffff, 4);
  end.writeUInt16LE((lies.entries ?? entries.length) & 0xffff, 6);
  end.writeUInt32LE(lies.directorySize ?? directory.length, 8);
  end.writeUInt32LE(lies.directoryOffset ?? offset, 12);
  end.writeUInt16LE(lies.commentLength ?? comment.length, 16);
  return Buffer.concat([...parts, directory, Buffer.from("PK\x05\x06"), end, comment]);
}

/** An archive of one file in an archive of one file … so many times. */
export function nested(content: string | Uint8Array, levels: number, name = "reviews.csv"): Buffer {
  let bytes: string | Uint8Array = content;
  for (let level = 0; level < levels; level++)
    bytes = writeZip([{ name: level === 0 ? name : `level-${level}.zip`, content: bytes }]);
  return Buffer.from(bytes as Uint8Array);
}
