export interface Command {
  /** What to write after the command's name. */
  readonly usage: string;
  /** Without it the command works on files alone, and needs no PostgreSQL. */
  readonly usesDatabase: boolean;
  /** Loads the command's code, which no other command pays for. It resolves to the exit code. */
  readonly load: () => Promise<(argv: string[]) => Promise<number>>;
}

/** What `needscape` can be told; a name of two words is given as two arguments. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  import: {
    usage:
      "FILE... --workspace SLUG [--kind KIND] [--mapping FILE.json|NAME] [--part PART|--all-parts] [--dry-run] [--json]\n" +
      "  needscape import --undo ID --workspace SLUG [--json]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/import")).importFiles,
  },
  "import list": {
    usage: "--workspace SLUG [--limit 20] [--json]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/import-list")).importList,
  },
  run: {
    usage: "--workspace SLUG [--seed N] [--wait] [--json]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/run")).run,
  },
  demo: {
    usage: "",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/demo")).demo,
  },
  export: {
    usage: "personas|needs|recommendations --workspace SLUG [--format csv|json] [--out F]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/export")).exportCommand,
  },
  "evaluate recommend": {
    usage:
      "--file F --user COL --item COL [--time COL] [--value COL] [--delimiter D] [--no-header] " +
      "--protocol random-80-20|random-75-25|time|leave-last [--k 10] [--seed S] [--json] [--predictions F]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-recommend")).evaluateRecommend,
  },
  "privacy show": {
    usage: "--workspace SLUG --customer KEY|EMAIL|PHONE [--json]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/privacy")).privacyShow,
  },
  "privacy export": {
    usage: "--workspace SLUG --customer KEY|EMAIL|PHONE [--out F]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/privacy")).privacyExport,
  },
  "privacy erase": {
    usage: "--workspace SLUG --customer KEY|EMAIL|PHONE --yes [--json]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/privacy")).privacyErase,
  },
  "evaluate pii": {
    usage: "--file F [--json] [--predictions F]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-pii")).evaluatePii,
  },
  "workspace list": {
    usage: "",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/workspace-list")).workspaceList,
  },
  "workspace create": {
    usage: "--slug SLUG --name NAME [--time-zone ZONE] [--currency CODE] [--administrator EMAIL]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/workspace-create")).workspaceCreate,
  },
  "user create-admin": {
    usage: "--email EMAIL --name NAME [--password PASSWORD]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/user-create-admin")).userCreateAdmin,
  },
};

/** The whole usage, or one command's. */
export function usageOf(name?: string): string {
  const lines = Object.entries(COMMANDS)
    .filter(([known]) => name === undefined || known === name)
    .map(([known, { usage }]) => `  needscape ${known} ${usage}`.trimEnd());
  return `Usage:\n${lines.join("\n")}\n`;
}
