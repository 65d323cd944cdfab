import { readFileSync } from "node:fs";

/**
 * The most memory that this process has held, in MiB. What the system counts for a process it was forked from is left out
 * where that can be told (Linux): `maxRSS` begins with the size of whoever started it.
 */
export function peakMiB(): number {
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(statusOfProcess())?.[1];
  return Math.round((own ? Number(own) : process.resourceUsage().maxRSS) / 1024);
}

function statusOfProcess(): string {
  try {
    return readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}
