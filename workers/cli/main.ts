import { attachDatabase, attachScratchDatabase } from "@/workers/cli/attach-database";
import { usageOf } from "@/workers/cli/commands";
import { describeFailure } from "@/workers/cli/describe-failure";
import { findCommand } from "@/workers/cli/find-command";

const HELP = new Set(["--help", "-h", "help"]);

/** `npm run needscape -- <command> …`. Exit codes: 0 done, 1 failed, 2 called wrongly. */
async function main(argv: string[]): Promise<number> {
  const found = findCommand(argv);
  const wantsHelp = argv.some((argument) => HELP.has(argument));
  if (wantsHelp || !found) {
    process.stderr.write(usageOf(found?.name));
    return wantsHelp ? 0 : 2;
  }
  let detach = async () => {};
  try {
    const { usesDatabase } = found.command;
    if (usesDatabase) detach = await (usesDatabase === "scratch" ? attachScratchDatabase : attachDatabase)();
    const run = await found.command.load();
    return await run(found.rest);
  } catch (error) {
    const { exitCode, text } = describeFailure(error);
    process.stderr.write(`${text.trimEnd()}\n`);
    if (exitCode === 2) process.stderr.write(usageOf(found.name));
    return exitCode;
  } finally {
    if (found.command.usesDatabase)
      await (await import("@/lib/data/disconnect")).disconnect().catch(() => {});
    await detach();
  }
}

const exitCode = await main(process.argv.slice(2));
// Threads and queues that a command left would keep the process; a pipe may not have taken all output yet.
process.stdout.write("", () => process.exit(exitCode));
