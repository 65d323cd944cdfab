import { crc32 as zlibCrc32 } from "node:zlib";
import { expect, it } from "vitest";
import { crc32, fmix32, portableHash } from "@/lib/algorithms/evaluate/portable-hash";

it("agrees with the check value of CRC-32 and with zlib", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  for (const text of ["", "42:u1:i1", "42:顾客:商品"]) {
    expect(crc32(new TextEncoder().encode(text))).toBe(zlibCrc32(text));
  }
});

it("mixes as murmur3's finaliser does", () => {
  expect(fmix32(0)).toBe(0);
  expect(fmix32(1)).toBe(0x514e28b7);
  expect(fmix32(0xffffffff)).toBe(0x81f16f39);
});

it("hashes text as another program would: the finaliser of zlib's CRC", () => {
  expect(portableHash("42:196:242")).toBe(fmix32(zlibCrc32("42:196:242")));
});
