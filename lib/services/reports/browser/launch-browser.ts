import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { unpackBrowser } from "@/lib/services/reports/browser/unpack-browser";

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Root has no sandbox in a container, and a container's /dev/shm is small. */
const ARGS = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--font-render-hinting=none",
];

interface Installed {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** A headless browser: the one from npm where it can run, else the system's Chrome or Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const find of [bundled, installed]) {
    try {
      const found = await find();
      if (found) return await chromium.launch({ ...found, args: ARGS });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(
    failures,
    `No browser starts here. Install Chrome or Chromium. ${failures.join("\n")}`,
  );
}

async function bundled(): Promise<Installed | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const home = await unpackBrowser();
  const executablePath = path.join(home, "chromium");
  const env = ownEnvironment();
  if (!existsSync("/etc/fonts/fonts.conf") || !existsSync("/usr/share/fonts")) {
    env.FONTCONFIG_FILE = path.join(home, "fonts.conf");
  }
  // The loader names a missing library on the first try; only then do the packed ones come before the system's.
  const first = spawnSync(executablePath, ["--version"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (first.status !== 0) {
    env.LD_LIBRARY_PATH = [path.join(home, "al2023", "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  }
  return { executablePath, env };
}

async function installed(): Promise<Installed | null> {
  const executablePath = SYSTEM_BROWSERS.find((file) => existsSync(file));
  return executablePath ? { executablePath, env: ownEnvironment() } : null;
}

function ownEnvironment(): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) own[name] = value;
  return own;
}
