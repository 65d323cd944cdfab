import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

/** Copies 4 MB to a folder that has room for one, and says how it went and what is left there. */
const PROGRAM = `
import { readdirSync } from "node:fs";
import { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
const files = new TemporaryFiles();
const chunk = Buffer.alloc(64 * 1024, 1);
const source = { size: null, packed: 0, range: null, fraction: () => 0,
  async *stream() { for (let n = 0; n < 64; n++) yield chunk; } };
const outcome = await files.spool(source).then(() => "copied", (error) => error.code);
await files.close();
console.log(JSON.stringify([outcome, readdirSync(process.env.TMPDIR).filter((name) => name.startsWith("needscape"))]));
`;

function inFolderOf(size: string, program: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "needscape-full-"));
  try {
    const script =
      'mount -t tmpfs -o size="$1" none "$2" && TMPDIR="$2" exec "$3" --import tsx --input-type=module -e "$4"';
    const words = ["-rm", "sh", "-c", script, "sh", size, folder, process.execPath, program];
    const { stdout, stderr } = spawnSync("unshare", words, { encoding: "utf8" });
    return stdout || String(stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const canMount =
  spawnSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]).status === 0;

it.skipIf(!canMount)("says that the disk is full, and leaves nothing on it", { timeout: 60_000 }, () => {
  expect(inFolderOf("1m", PROGRAM)).toContain('["import.diskFull",[]]');
  expect(inFolderOf("8m", PROGRAM)).toContain('["copied",[]]');
});
