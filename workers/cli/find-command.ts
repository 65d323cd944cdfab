import { COMMANDS, type Command } from "@/workers/cli/commands";

interface Found {
  readonly name: string;
  readonly command: Command;
  readonly rest: string[];
}

/** The command that the arguments begin with, and what follows it; null if there is none of that name. */
export function findCommand(argv: readonly string[]): Found | null {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(" ");
    const command = argv.length >= words && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command) return { name, command, rest: argv.slice(words) };
  }
  return null;
}
