import { goodCsv } from "@/tests/hostile/good-rows";
import { type Content, file, type HostileFile, made, refused, taken } from "@/tests/hostile/hostile-file";
import { nested, writeZip, type ZipEntry, type ZipLies } from "@/tests/hostile/write-zip";

const GOOD = goodCsv();
const MB = 1024 * 1024;
const good = (more: Partial<ZipEntry> = {}): ZipEntry => ({ name: "reviews.csv", content: GOOD, ...more });
const zip = { fileName: "reviews.zip" };

function archive(
  name: string,
  entries: Content<readonly ZipEntry[]>,
  expected: HostileFile["expected"],
  lies: ZipLies = {},
): HostileFile {
  return file(name, () => writeZip(made(entries), lies), expected, zip);
}

const bombs: HostileFile[] = [
  archive(
    "33 MB of line breaks",
    () => [{ name: "a.csv", content: Buffer.alloc(33 * MB, "\n") }],
    refused("bomb"),
  ),
  archive(
    "33 MB of one letter",
    () => [{ name: "a.csv", content: Buffer.alloc(33 * MB, "a") }],
    refused("bomb"),
  ),
  archive(
    "a bomb that says it is small",
    () => [{ name: "a.csv", content: Buffer.alloc(33 * MB, "a"), size: 1000 }],
    refused("damagedArchive"),
  ),
  archive("an entry that says it is 4 GB", [good({ size: 0xfffffffe })], refused("bomb")),
  archive(
    "an entry that says it is a byte longer",
    [good({ size: GOOD.length + 400 })],
    refused("damagedArchive"),
  ),
  archive("an entry that says it is shorter", [good({ size: 10 })], refused("damagedArchive")),
  archive(
    "600 entries that lie in one place",
    () => {
      const content = Buffer.alloc(MB, "a\n");
      const others = Array.from({ length: 599 }, (_, n) => ({ name: `${n + 1}.csv`, content, sameAs: 0 }));
      return [{ name: "0.csv", content }, ...others];
    },
    refused("damagedArchive"),
  ),
  archive(
    "two entries that lie in one place",
    [good(), good({ name: "b.csv", sameAs: 0 })],
    refused("damagedArchive"),
  ),
  file(
    "a bomb in an archive in an archive",
    () => nested(Buffer.alloc(33 * MB, "a"), 2),
    refused("bomb"),
    zip,
  ),
  file("an archive ten archives deep", () => nested(GOOD, 10), refused("nestedTooDeep"), zip),
  file("an archive three archives deep", () => nested(GOOD, 3), refused("nestedTooDeep"), zip),
  file("an archive two archives deep", () => nested(GOOD, 2), taken(3), zip),
  archive(
    "sixteen archives of sixteen archives",
    () => {
      const inner = writeZip(
        Array.from({ length: 16 }, (_, n) => ({ name: `${n}.zip`, content: nested(GOOD, 1) })),
      );
      return Array.from({ length: 16 }, (_, n) => ({ name: `${n}.zip`, content: inner }));
    },
    refused("nestedTooDeep"),
  ),
  archive(
    "1,001 entries",
    () => Array.from({ length: 1001 }, (_, n) => ({ name: `${n}.csv`, content: "a,b\n1,2\n" })),
    refused("manyFiles"),
  ),
  archive(
    "60,000 entries",
    () => Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}`, stored: true })),
    refused("manyFiles"),
  ),
  archive(
    "60,000 folders",
    () => Array.from({ length: 60_000 }, (_, n) => ({ name: `${n}/`, stored: true })),
    refused("manyFiles"),
  ),
];

const LONG = `${"long/".repeat(13_000)}a.csv`;
const NAMES: readonly (readonly [string, string | Uint8Array, HostileFile["expected"]])[] = [
  ["../", "../reviews.csv", refused("unsafeName")],
  ["../ far up", "../../../../../../etc/passwd", refused("unsafeName")],
  ["..\\", "..\\..\\reviews.csv", refused("unsafeName")],
  ["../ in the middle", "a/../../reviews.csv", refused("unsafeName")],
  [".. alone", "..", refused("unsafeName")],
  ["/ at the start", "/etc/passwd", refused("unsafeName")],
  ["a drive", "C:\\Windows\\reviews.csv", refused("unsafeName")],
  ["a drive without a folder", "C:reviews.csv", refused("unsafeName")],
  ["a share", "\\\\server\\share\\reviews.csv", refused("unsafeName")],
  ["percent signs", "%2e%2e%2freviews.csv", taken(3)],
  ["NUL", "reviews.csv\0.png", taken(3)],
  ["65,005 characters", LONG, taken(3)],
  ["nothing", "", taken(3)],
  ["spaces", "   ", taken(3)],
  ["line breaks", "a\r\nb\nc.csv", taken(3)],
  ["control characters", "\u001b[31mred\u0007.csv", taken(3)],
  ["turned writing", "a\u202ecsv.exe", taken(3)],
  ["smileys", "😀🇨🇳.csv", taken(3)],
  ["tags", "<img src=x onerror=alert(1)>.csv", taken(3)],
  ["the sign between parts", "a › b › c.csv", taken(3)],
  ["__proto__", "__proto__", taken(3)],
  ["a device", "CON", taken(3)],
  ["Chinese of Windows", Buffer.from("c6c0bcdb2e637376", "hex"), taken(3)],
  ["bytes that are no text", Buffer.from("fffec3282e637376", "hex"), taken(3)],
  ["a formula", "=cmd|' /C calc'!A0.csv", taken(3)],
];

const named = NAMES.map(([name, entry, expected]) =>
  archive(`an entry called ${name}`, [good({ name: entry })], expected),
);

const cut = [1, 4, 20, 60, 120].map((bytes) =>
  file(
    `a zip without its last ${bytes} bytes`,
    () => writeZip([good()]).subarray(0, -bytes),
    refused("damagedArchive"),
    zip,
  ),
);

const broken: HostileFile[] = [
  ...cut,
  file(
    "the first 30 bytes of a zip",
    () => writeZip([good()]).subarray(0, 30),
    refused("damagedArchive"),
    zip,
  ),
  file("an empty zip", () => writeZip([]), refused("noRows"), zip),
  archive("a password", [good({ flags: 0x801 })], refused("encrypted")),
  archive("a password in AES", [good({ flags: 0x801, method: 99 })], refused("encrypted")),
  archive("a password on one of two", [good(), good({ name: "b.csv", flags: 0x801 })], refused("choosePart")),
  archive("LZMA", [good({ method: 14 })], refused("unknownArchive")),
  archive("deflate64", [good({ method: 9 })], refused("unknownArchive")),
  archive("a method that does not exist", [good({ method: 0x7777 })], refused("unknownArchive")),
  archive("a wrong checksum", [good({ crc: 0x12345678 })], refused("damagedArchive")),
  archive(
    "a wrong checksum on bytes as they are",
    [good({ stored: true, crc: 1 })],
    refused("damagedArchive"),
  ),
  archive("deflated bytes called stored", [good({ method: 0 })], refused("damagedArchive")),
  archive("stored bytes called deflated", [good({ stored: true, method: 8 })], refused("damagedArchive")),
  archive("an entry longer than the archive", [good({ packedSize: 1_000_000 })], refused("damagedArchive")),
  archive("more entries than there are", [good()], refused("damagedArchive"), { entries: 900 }),
  archive("a directory behind the end", [good()], refused("damagedArchive"), { directoryOffset: 0xfffffff0 }),
  archive("a directory in the wrong place", [good()], refused("damagedArchive"), { directoryOffset: 7 }),
  archive("a comment that is not there", [good()], refused("damagedArchive"), { commentLength: 500 }),
  archive("a comment that looks like an end", [good()], refused("damagedArchive"), {
    comment: Buffer.from("PK\x05\x06aaaaaaaaaaaaaaaaaaaaaaa"),
  }),
  archive("a second disk", [good()], refused("damagedArchive"), { disk: 2 }),
  archive(
    "64-bit marks without the rest",
    [good({ size: 0xffffffff, packedSize: 0xffffffff })],
    refused("bomb"),
  ),
  archive(
    "an extra field that ends early",
    [good({ extra: Buffer.from("0100ff00", "hex") })],
    refused("damagedArchive"),
  ),
  archive("only folders", [{ name: "a/" }, { name: "a/b/" }], refused("noRows")),
  archive(
    "only what archivers add",
    [
      { name: "__MACOSX/._a.csv", content: GOOD },
      { name: ".DS_Store", content: GOOD },
    ],
    refused("noRows"),
  ),
  archive(
    "only a picture",
    [{ name: "a.csv", content: Buffer.from("89504e470d0a1a0a0000", "hex") }],
    refused("notText"),
  ),
  archive("only an empty file", [{ name: "a.csv" }], refused("noRows")),
  archive("two entries of one name", [good(), good({ content: goodCsv(2) })], refused("choosePart")),
  archive(
    "a file beside a damaged archive",
    [good(), { name: "b.zip", content: "PK\x03\x04nothing" }],
    refused("choosePart"),
  ),
  archive(
    "a file beside a picture",
    [good(), { name: "b.png", content: Buffer.from("89504e470d0a1a0a0000", "hex") }],
    taken(3),
  ),
];

export const ARCHIVES: readonly HostileFile[] = [...bombs, ...named, ...broken];
