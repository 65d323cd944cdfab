import { execFile } from "node:child_process";

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `needscape` with these arguments in a process of its own, on the database that createDatabase() made. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> {
  const argv = ["--import", "tsx", "workers/cli/main.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
