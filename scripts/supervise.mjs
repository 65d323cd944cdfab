// Database, web and workers as one program: started in order, ended in the reverse order, whatever happens.
import fs from "node:fs";
import path from "node:path";
import { fail, HOME, PROGRAMS, ROOT, start } from "./project.mjs";

const STOP_MS = 20_000;

/**
 * Claims `.needscape` for this process; a lock whose process is gone is taken over, and what it left running ended.
 * @returns {Promise<{ note(facts: object): void, release(): void }>} `note` keeps facts that a second start tells or needs.
 */
export async function lockHome() {
  fs.mkdirSync(HOME, { recursive: true });
  const file = path.join(HOME, "running.json");
  const other = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8") || "{}") : {};
  if (other.pid && other.pid !== process.pid && isOurs(other.pid)) {
    fail(
      `Needscape already runs here (process ${other.pid}, http://localhost:${other.port}). Stop it with Ctrl-C in its terminal first.`,
    );
  }
  for (const child of other.children ?? []) await endLeftover(child);
  let facts = { pid: process.pid };
  const note = (more) => {
    facts = { ...facts, ...more };
    fs.writeFileSync(file, JSON.stringify(facts));
  };
  note({});
  return { note, release: () => fs.rmSync(file, { force: true }) };
}

/** Pages and workers of a predecessor that was killed: they would hold the port and take jobs with old code. */
async function endLeftover(pid) {
  try {
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (!/next-server|next\/dist|workers\/main/.test(command)) return;
    process.kill(pid, "SIGKILL");
    for (let tries = 0; tries < 50; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      process.kill(pid, 0); // throws once it is gone
    }
  } catch {
    // It is gone, or this system does not show its processes: then the next free port is taken.
  }
}

function isOurs(pid) {
  try {
    process.kill(pid, 0);
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return command.includes("demo.mjs") || command.includes("dev.mjs");
  } catch (error) {
    return error.code === "ENOENT" && process.platform !== "linux";
  }
}

/**
 * Starts web and workers and returns how to stop them. A child that ends by itself ends everything: `onDeath` says which.
 * Their output goes to files of `.needscape/logs`, so that the terminal stays readable.
 */
export function startProcesses({ port, env, development, lock, onDeath }) {
  const logs = path.join(HOME, "logs");
  fs.mkdirSync(logs, { recursive: true });
  let stopping = false;
  const begin = (name, args, stdio) => {
    const child = start(args, { ...env, NODE_ENV: development ? "development" : "production" }, stdio);
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.on("exit", (code) => {
      if (!stopping)
        onDeath(`The ${name} process ended (code ${code}); see ${path.relative(ROOT, logs)}/${name}.log.`);
    });
    return { child, ended };
  };
  const toFile = (name) => {
    const out = fs.openSync(path.join(logs, `${name}.log`), "w");
    return ["ignore", out, out];
  };
  const web = begin(
    "web",
    development ? PROGRAMS.webDev(port) : PROGRAMS.web(port),
    development ? undefined : toFile("web"),
  );
  const worker = begin("worker", PROGRAMS.worker, toFile("worker"));
  lock.note({ children: [web.child.pid, worker.child.pid] });
  return async () => {
    stopping = true;
    for (const { child } of [web, worker]) child.kill("SIGTERM");
    const timer = setTimeout(() => {
      for (const { child } of [web, worker]) child.kill("SIGKILL");
    }, STOP_MS);
    await Promise.all([web.ended, worker.ended]);
    clearTimeout(timer);
  };
}

/** Waits until the pages answer. */
export async function waitForWeb(port, isDead) {
  for (let tries = 0; tries < 600 && !isDead(); tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/sign-in`, { redirect: "manual" }).catch(() => null);
    if (answer && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The pages do not answer; see .needscape/logs/web.log.");
}
