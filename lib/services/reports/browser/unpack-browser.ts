import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What the package puts into process.env, or reads from it, while it unpacks. */
const TOUCHED = ["TMPDIR", "HOME", "FONTCONFIG_PATH", "LD_LIBRARY_PATH", "AWS_LAMBDA_JS_RUNTIME"] as const;

/**
 * Unpacks the Chromium that comes from npm, with its fonts and the libraries a bare machine lacks, into
 * node_modules/.cache and returns that folder. Once a version; processes that start together may both unpack, and
 * the first to finish wins. Linux on x64 only.
 */
export async function unpackBrowser(): Promise<string> {
  const manifest = await readFile("node_modules/@sparticuz/chromium/package.json", "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = path.resolve("node_modules/.cache");
  const home = path.join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, "chromium-"));
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  try {
    // The package unpacks into the temporary folder, and its libraries only on a Lambda of this kind.
    process.env.TMPDIR = work;
    process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await writeFile(path.join(work, "fonts.conf"), fontsConfig(path.join(home, "fonts")));
    await rename(work, home);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  return home;
}

/** The packed configuration looks for fonts in Lambda's folders only. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
