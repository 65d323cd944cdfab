import { gzipSync } from "node:zlib";
import { goodCsv } from "@/tests/hostile/good-rows";
import { file, type HostileFile, refused, taken } from "@/tests/hostile/hostile-file";
import { writeZip } from "@/tests/hostile/write-zip";

const GOOD = goodCsv();
const MB = 1024 * 1024;
const pack = (...times: number[]) => times.reduce<Uint8Array>((bytes) => gzipSync(bytes), Buffer.from(GOOD));
const whole = gzipSync(GOOD);
const gz = { fileName: "reviews.csv.gz" };
function header(flags: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes[3] = flags;
  return bytes;
}
function flipped(at: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes[bytes.length + at] = (bytes.at(at) ?? 0) ^ 0xff;
  return bytes;
}

export const GZIPS: readonly HostileFile[] = [
  ...[3, 10, 15, 60].map((bytes) =>
    file(`the first ${bytes} bytes of a gzip`, whole.subarray(0, bytes), refused("damagedArchive"), gz),
  ),
  ...[1, 4, 8].map((bytes) =>
    file(`a gzip without its last ${bytes} bytes`, whole.subarray(0, -bytes), refused("damagedArchive"), gz),
  ),
  file("a gzip whose checksum is wrong", flipped(-8), refused("damagedArchive"), gz),
  file("a gzip whose length is wrong", flipped(-1), refused("damagedArchive"), gz),
  file("a gzip with a wrong byte", flipped(-30), refused("damagedArchive"), gz),
  file("a gzip with flags that do not exist", header(0xe0), refused("damagedArchive"), gz),
  file(
    "a gzip of a method that does not exist",
    Buffer.concat([Buffer.from("1f8b0700", "hex"), whole.subarray(4)]),
    refused("damagedArchive"),
    gz,
  ),
  file(
    "a gzip with a name that never ends",
    Buffer.concat([Buffer.from("1f8b080800000000ff03", "hex"), Buffer.alloc(100_000, "a")]),
    refused("damagedArchive"),
    gz,
  ),
  file(
    "a gzip with something behind it",
    Buffer.concat([whole, Buffer.from("and more")]),
    refused("damagedArchive"),
    gz,
  ),
  file("a gzip with zeros behind it", Buffer.concat([whole, Buffer.alloc(5000)]), taken(3), gz),
  file(
    "three gzips in one",
    () =>
      Buffer.concat(
        goodCsv(6)
          .match(/^.*\n.*\n.*\n/gm)
          ?.map((part) => gzipSync(part)) ?? [],
      ),
    taken(6 - 1, {}),
    gz,
  ),
  file(
    "a gzip and half of another",
    Buffer.concat([whole, whole.subarray(0, 40)]),
    refused("damagedArchive"),
    gz,
  ),
  file("a gzip of nothing", gzipSync(""), refused("noRows"), gz),
  file("a gzip of a gzip", () => pack(1, 2), taken(3), gz),
  file("a gzip of a gzip of a gzip", () => pack(1, 2, 3), refused("nestedTooDeep"), gz),
  file("a gzip of a picture", gzipSync(Buffer.from("89504e470d0a1a0a0000", "hex")), refused("notText"), gz),
  file("a gzip of 33 MB of commas", () => gzipSync(Buffer.alloc(33 * MB, ",")), refused("manyColumns"), gz),
  file("a gzip of 33 MB of line breaks", () => gzipSync(Buffer.alloc(33 * MB, "\n")), refused("bomb"), gz),
  file(
    "a gzip of a gzip of 33 MB",
    () => gzipSync(gzipSync(Buffer.alloc(33 * MB, "a,"))),
    refused("manyColumns"),
    gz,
  ),
  file("a zip of a gzip", () => writeZip([{ name: "r.csv.gz", content: whole }]), taken(3), {
    fileName: "reviews.zip",
  }),
  file("a gzip of a zip", () => gzipSync(writeZip([{ name: "reviews.csv", content: GOOD }])), taken(3), {
    fileName: "reviews.zip",
  }),
];
