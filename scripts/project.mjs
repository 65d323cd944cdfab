// What every command does before its own work: install, generate, build; each only when something has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(fileURLToPath(new URL("..", import.meta.url)));
export const HOME = process.env.NEEDSCAPE_HOME ?? path.join(ROOT, ".needscape");

/** Programs of node_modules are started by node itself, so that no shell and no PATH is needed. */
const NEXT = "node_modules/next/dist/bin/next";

export function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Needscape needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** Prints a sentence and ends. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/**
 * Installs what the lockfile says when node_modules was made from another one. Not by `npm ci`: that refuses a
 * lockfile which lacks the builds of optional packages for platforms that the registry at hand does not serve.
 */
export async function ensureInstalled() {
  const wanted = hashOf(["package-lock.json"]);
  const stamp = path.join(ROOT, "node_modules", ".needscape-install");
  if (read(stamp) === wanted) return;
  say("Installing packages (a minute or two, once)");
  await run("npm", ["install", "--no-save", "--loglevel=error", "--no-progress"], {
    shell: process.platform === "win32",
  });
  fs.writeFileSync(stamp, wanted);
}

/** The Prisma client and the WebAssembly kernels: made from sources, kept out of git. */
export async function ensureGenerated() {
  const wanted = hashOf(["package-lock.json", "prisma/schema.prisma"]);
  const stamp = path.join(ROOT, "lib/data/generated/.stamp");
  if (read(stamp) !== wanted) {
    // Prisma would download its native schema engine; generating does not need it, so any program stands in.
    const env = {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    };
    await run(process.execPath, ["node_modules/prisma/build/index.js", "generate"], { env, quiet: true });
    fs.writeFileSync(stamp, wanted);
  }
  await run(process.execPath, ["scripts/build-kernels.mjs"], { quiet: true });
}

/** The production build, when a source of the web application has changed since. */
export async function ensureBuilt() {
  const sources = [
    "app",
    "components",
    "lib",
    "messages",
    "public",
    "proxy.ts",
    "next.config.js",
    "postcss.config.mjs",
    "package-lock.json",
  ];
  const wanted = hashOf(sources);
  const stamp = path.join(ROOT, ".next", ".needscape-build");
  if (read(stamp) === wanted) return;
  say("Building the pages (about a minute, once)");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await run(process.execPath, [NEXT, "build"], { env, quiet: true });
  fs.writeFileSync(stamp, wanted);
}

/** Signs sessions; made once, never in git. */
export function ensureSecret() {
  fs.mkdirSync(HOME, { recursive: true });
  const file = path.join(HOME, "secret");
  if (!fs.existsSync(file)) {
    const secret = createHash("sha256")
      .update(crypto.getRandomValues(new Uint8Array(32)))
      .digest("hex");
    fs.writeFileSync(file, secret, { mode: 0o600 });
  }
  return fs.readFileSync(file, "utf8").trim();
}

/**
 * glibc raises this by itself once a large buffer is let go of, and then keeps such buffers: some 40 MiB of a process
 * that has read a file. Programs inherit it from whoever starts them.
 */
const MEMORY = { MALLOC_MMAP_THRESHOLD_: "262144" };

/** Starts a long-lived child of ours; TypeScript is run by tsx. */
export function start(args, env, stdio = ["ignore", "inherit", "inherit"]) {
  return spawn(process.execPath, args, { cwd: ROOT, env: { ...MEMORY, ...process.env, ...env }, stdio });
}

export const PROGRAMS = {
  web: (port) => [NEXT, "start", "-p", String(port), "-H", "127.0.0.1"],
  webDev: (port) => [NEXT, "dev", "-p", String(port), "-H", "127.0.0.1"],
  worker: ["--import", "tsx", "workers/main.ts"],
  // A small young generation, as in workers: what an import makes is gone at once.
  cli: (...args) => ["--max-semi-space-size=8", "--import", "tsx", "workers/cli/main.ts", ...args],
  migrate: ["--import", "tsx", "workers/cli/migrate.ts"],
};

/** Runs a program to its end; `quiet` keeps what it prints for the case that it fails. */
export function run(program, args, { env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      shell,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${[path.basename(program), ...args].join(" ")} failed\n${output}`)),
    );
  });
}

/** One line of progress, on standard error: standard output is for results. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** A sentence for what a person can mend, instead of a stack. */
export function explain(error) {
  if (error?.code === "ENOSPC") return "The disk is full: free some space and start again.";
  if (error?.code === "EACCES")
    return `This folder cannot be written to (${error.path}): check its owner and rights.`;
  return error?.message ?? String(error);
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null;
}

function hashOf(entries) {
  const hash = createHash("sha256");
  const add = (file) => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of fs.readdirSync(file).sort()) add(path.join(file, name));
    else if (!file.includes("/generated/") && !file.endsWith(".test.ts"))
      hash.update(file).update(fs.readFileSync(file));
  };
  for (const entry of entries) add(path.join(ROOT, entry));
  return hash.digest("hex");
}
