/** As much of an OLE container (old workbooks and letters) as tells what is in it: its mark, and a stream of this name. */
export function makeOle(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(9, 30);
  Buffer.from(stream, "utf16le").copy(bytes, 512);
  return bytes;
}
