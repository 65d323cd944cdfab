import { deserialize, serialize } from "node:v8";

/** A fitted model (plain data, maps and typed arrays) as bytes: V8's own format, which later versions read too. */
export function modelToBytes(model: object): Uint8Array {
  return serialize(model);
}

/** The model of bytes that `modelToBytes` made. */
export function modelOfBytes<Model extends object>(bytes: Uint8Array): Model {
  return deserialize(bytes) as Model;
}
