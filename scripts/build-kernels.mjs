/**
 * Compiles lib/algorithms/kernels/assembly/<name>.ts to lib/algorithms/kernels/build/<name>.ts, a module that holds
 * the WebAssembly as base64, so that neither a bundler nor tsx has a file to find. Unchanged kernels are left alone.
 * Exit code 1 with the compiler's words when a kernel does not compile.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const kernels = fileURLToPath(new URL("../lib/algorithms/kernels/", import.meta.url));
const source = `${kernels}assembly/`;
const target = `${kernels}build/`;
const flags = [
  ..."-O3 --runtime stub --noAssert --use abort= --enable simd --enable threads".split(" "),
  ..."--importMemory --sharedMemory --initialMemory 1 --maximumMemory 65536 --memoryBase 1024".split(" "),
];

const files = readdirSync(source).filter((file) => file.endsWith(".ts"));
const sources = Object.fromEntries(files.map((file) => [file, readFileSync(source + file, "utf8")]));
const compiler = readFileSync(
  new URL("../node_modules/assemblyscript/package.json", import.meta.url),
  "utf8",
);
const stamp = createHash("sha256")
  .update(JSON.stringify([sources, flags, JSON.parse(compiler).version]))
  .digest("hex");
const first = `// Built by scripts/build-kernels.mjs from ${stamp}`;

const stale = files.filter((file) => {
  return !existsSync(target + file) || !readFileSync(target + file, "utf8").startsWith(first);
});
if (stale.length > 0) await build(stale);

async function build(names) {
  const { default: asc } = await import("assemblyscript/asc");
  mkdirSync(target, { recursive: true });
  for (const name of names) {
    let binary;
    const { error, stderr } = await asc.main([name, "--outFile", "out.wasm", ...flags], {
      readFile: (path) => sources[path] ?? null,
      writeFile: (path, contents) => {
        if (path === "out.wasm") binary = contents;
      },
      listFiles: () => [],
    });
    if (error || !binary) {
      process.stderr.write(`${stderr}\n${error?.message ?? ""}\n`);
      process.exit(1);
    }
    const text = `${first}\nexport const wasm =\n  "${Buffer.from(binary).toString("base64")}";\n`;
    // Renamed into place: another process that reads meanwhile sees the old file or the new, never half of one.
    writeFileSync(`${target}${name}.${process.pid}`, text);
    renameSync(`${target}${name}.${process.pid}`, target + name);
  }
}
