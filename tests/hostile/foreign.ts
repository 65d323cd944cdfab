import { createRandom } from "@/lib/algorithms/random";
import { file, type HostileFile, refused } from "@/tests/hostile/hostile-file";
import { makeOle } from "@/tests/support/make-ole";

/** Bytes that follow no order, the same at every run. */
export function noise(length: number, seed = 1): Buffer {
  const random = createRandom(seed);
  return Buffer.from(Array.from({ length }, () => random.integer(256)));
}

const hex = (start: string, rest: Uint8Array = noise(3000)) =>
  Buffer.concat([Buffer.from(start, "hex"), rest]);
const at = (place: number, text: string, length = 2048) => {
  const bytes = Buffer.alloc(length);
  bytes.write(text, place, "latin1");
  return bytes;
};
function oleOf(sector: number, directory: number): Buffer {
  const bytes = makeOle("Workbook");
  bytes.writeUInt16LE(sector, 30);
  bytes.writeUInt32LE(directory, 48);
  return bytes;
}

const BINARIES: readonly (readonly [string, Uint8Array, string?])[] = [
  ["a PNG", hex("89504e470d0a1a0a0000000d49484452")],
  ["a JPEG", hex("ffd8ffe000104a464946")],
  ["a GIF", hex("474946383961")],
  ["a WebP", hex("5249464600100000574542505650")],
  ["a BMP", hex("424d36000c00000000003600")],
  ["a TIFF", hex("49492a0008000000")],
  ["an icon", hex("00000100010010100000")],
  ["a PDF", hex("255044462d312e370a25e2e3cfd30a")],
  ["a PDF of text only", Buffer.from(`%PDF-1.4\n${"1 0 obj << /Type /Catalog >> endobj\n".repeat(50)}`)],
  ["a program of Windows", hex("4d5a90000300000004000000ffff0000")],
  ["a program of Linux", hex("7f454c4602010100")],
  ["a program of macOS", hex("cffaedfe07000001")],
  ["a class of Java", hex("cafebabe00000034")],
  ["WebAssembly", hex("0061736d01000000")],
  ["SQLite", hex("53514c69746520666f726d6174203300")],
  ["an MP4", hex("000000206674797069736f6d00000200")],
  ["an MP3", hex("49443303000000000f76")],
  ["a FLAC", hex("664c614300000022")],
  ["a WAV", hex("52494646248000005741564566")],
  ["an Ogg", hex("4f67675300020000")],
  ["a font", hex("774f463200010000")],
  ["Arrow", hex("4152524f573100001002000010000000")],
  ["Avro", hex("4f626a0104166176726f2e736368656d61")],
  ["ORC", hex("4f52430a")],
  ["HDF5", hex("894844460d0a1a0a")],
  ["a pickle", hex("80049568000000000000008c")],
  ["data of SPSS", hex("24464c32402823295350535320")],
  ["data of R", hex("5244583300000000")],
  ["noise", noise(5000, 7)],
  ["zeros", Buffer.alloc(5000)],
  ["ones", Buffer.alloc(5000, 255)],
  ["a 7z", hex("377abcaf271c0004"), "unknownArchive"],
  ["a RAR", hex("526172211a0701"), "unknownArchive"],
  ["an xz", hex("fd377a585a00"), "unknownArchive"],
  ["a bzip2", hex("425a683931415926"), "unknownArchive"],
  ["a Zstandard", hex("28b52ffd0458"), "unknownArchive"],
  ["an LZ4", hex("04224d186440"), "unknownArchive"],
  ["a .Z", hex("1f9d90"), "unknownArchive"],
  ["a tar", at(257, "ustar\0" + "00"), "unknownArchive"],
  ["a cabinet", hex("4d53434600000000"), "unknownArchive"],
  ["an old workbook", makeOle("Workbook"), "oldExcel"],
  ["an old workbook whose sectors lie", oleOf(0xffff, 0xfffffff0), "oldExcel"],
  ["the start of an old workbook", makeOle("Workbook").subarray(0, 100), "notText"],
  ["a workbook with a password", makeOle("EncryptedPackage"), "encryptedWorkbook"],
  ["an old letter", makeOle("WordDocument"), "notText"],
  [
    "a web page",
    Buffer.from("<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>"),
    "webPage",
  ],
  ["a table of HTML", Buffer.from("\n\n <table border=1><tr><td>id</td></tr></table>"), "webPage"],
  [
    "XML of Excel 2003",
    Buffer.from(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`),
    "webPage",
  ],
  ["XML in UTF-16", Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?><a/>`, "utf16le"), "webPage"],
  [
    "XML with an entity",
    Buffer.from(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`),
    "webPage",
  ],
  [
    "an SVG",
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><circle r="4"/></svg>`),
    "webPage",
  ],
  ["an error page", Buffer.from("<head><title>502 Bad Gateway</title></head>\n"), "webPage"],
];

const EXTENSIONS = ["csv", "xlsx", "json", "parquet", "tsv"];

export const FOREIGN: readonly HostileFile[] = BINARIES.map(([name, bytes, code = "notText"], index) => {
  const extension = EXTENSIONS[index % EXTENSIONS.length];
  return file(`${name} called .${extension}`, bytes, refused(code), { fileName: `reviews.${extension}` });
});
