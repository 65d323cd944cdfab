import { fork } from "node:child_process";
import path from "node:path";
import type { Product } from "@/tests/support/product";

/** Starts tests/support/run-product.ts and answers once it can be looked at; `stop` waits until all of it has ended. */
export async function forkProduct(scale?: number): Promise<{ product: Product; stop: () => Promise<void> }> {
  const child = fork(
    path.resolve("tests/support/run-product.ts"),
    scale === undefined ? [] : [String(scale)],
    {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const product = await Promise.race([
    new Promise<Product>((resolve) => child.once("message", (message) => resolve(message as Product))),
    ended.then((code) => {
      throw new Error(`The product did not start (code ${code}).`);
    }),
  ]);
  return {
    product,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
