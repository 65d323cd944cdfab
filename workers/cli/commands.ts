export interface Command {
  /** What to write after the command's name. */
  readonly usage: string;
  /** What its options mean, a line each; told with the usage of this command alone. */
  readonly help?: readonly string[];
  /**
   * Without it the command works on files alone, and needs no PostgreSQL; "scratch" is a database of its own, dropped
   * at its end.
   */
  readonly usesDatabase: boolean | "scratch";
  /** Loads the command's code, which no other command pays for. It resolves to the exit code. */
  readonly load: () => Promise<(argv: string[]) => Promise<number>>;
}

/** What `needscape` can be told; a name of two words is given as two arguments. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  import: {
    usage:
      "FILE... --workspace SLUG [--kind KIND] [--mapping FILE.json|NAME] [--part PART|--all-parts] [--dry-run] [--json]\n" +
      "  needscape import --undo ID --workspace SLUG [--json]",
    help: [
      "Reads CSV, TSV, XLSX, JSON, JSON lines and Parquet, also in .gz and .zip. What is not said is guessed.",
      "--kind       what the rows are: reviews, orders, events, dialogues, products, customers, surveys",
      "--mapping    a JSON file of a mapping, or of what is to differ from the guess; or a saved mapping's name",
      "--part       one table of an archive or workbook by its name; --all-parts: each that it shows",
      "--dry-run    reads and merges every row, tells what would become of them, and keeps nothing",
      "--undo       takes an import back as a whole; `import list` has the numbers",
      "--json       an object for each table, on standard output; a list if there are several",
      "Exit codes: 0 done (rejected rows are counted, and no failure), 1 failed, 2 called wrongly.",
    ],
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/import")).importFiles,
  },
  "import list": {
    usage: "--workspace SLUG [--limit 20] [--json]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/import-list")).importList,
  },
  run: {
    usage: "--workspace SLUG [--seed N] [--lay-out] [--wait] [--json]",
    help: ["--lay-out    lays the map out anew; without it customers stay where they were on it"],
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
  "evaluate needs": {
    usage: "--file F --text COL [--truth COL] [--time COL] [--seed S] [--json] [--predictions F]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-needs")).evaluateNeedsCommand,
  },
  "evaluate stability": {
    usage: "--file F --text COL [--time COL] [--add .1] [--seed S] [--json]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-needs")).evaluateStabilityCommand,
  },
  "evaluate topics": {
    usage: "--file F --text COL [--topics K] [--seed S] [--json]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-topics")).evaluateTopicsCommand,
  },
  "evaluate sentiment": {
    usage: "--file F --text COL --label COL|--rating COL [--train G] [--seed S] [--json] [--predictions F]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-sentiment")).evaluateSentimentCommand,
  },
  "evaluate aspects": {
    usage: "--file F... [--seed S] [--json] [--predictions F]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-aspects")).evaluateAspectsCommand,
  },
  "evaluate personas": {
    usage:
      "--truth F [--customers F] [--orders F] [--reviews F] [--products F] [--events F] [--dialogues F] [--surveys F]\n" +
      "    [--seed S] [--json] [--predictions F]",
    help: [
      "Imports the files as the pages do, analyses them in a database of their own, and holds the personas against",
      "--truth, whose two columns are a customer's key and what it is to be with. Columns of the others are guessed.",
    ],
    usesDatabase: "scratch",
    load: async () => (await import("@/workers/cli/evaluate-personas")).evaluatePersonasCommand,
  },
  "evaluate value": {
    usage: "--orders F [--train-share .75] [--seed S] [--json] [--predictions F]",
    help: [
      "Imports the orders, fits value and churn on the first days, and holds them against the rest: errors of the number",
      "of purchases and of revenue, and the area under the curve of churn, beside 'same as before'.",
    ],
    usesDatabase: "scratch",
    load: async () => (await import("@/workers/cli/evaluate-value")).evaluateValueCommand,
  },
  "evaluate map": {
    usage: "--file F [--seed S] [--json] [--predictions F]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-map")).evaluateMapCommand,
  },
  "evaluate forecast": {
    usage:
      "--file F --item COL --date COL --quantity COL [--price COL] [--freq week|day] [--horizon H] [--origins 3]\n" +
      "    [--largest 200] [--seed S] [--json] [--predictions F]",
    help: [
      "Demand is what sold (quantity and price above 0, lines that were taken back left out) in whole weeks from Monday,",
      "or on the days on which anything sold. The largest items that sold in 20 weeks before the first origin are judged,",
      "and the largest that sell now and then. MASE counts errors in an item's mean change from period to period.",
    ],
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-forecast")).evaluateForecastCommand,
  },
  "evaluate lookalike": {
    usage: "--orders F [--products F] [--group COL] [--seed S] [--json]",
    help: [
      "Three months in turn: half of a group's buyers in the month are shown, and the others looked for in the best tenth",
      "of all known customers by what was known before. Columns are guessed as the import does.",
      "--group      column of the orders that groups items; else their category, else the first word of their name",
    ],
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-lookalike")).evaluateLookalikeCommand,
  },
  "evaluate search": {
    usage: "--catalogue F --queries F [--id COL] [--text COL...] [--json] [--predictions F]",
    help: [
      'The queries are JSON lines {"query", "relevant": {"id": gain}}. Words alone and vectors alone stand beside.',
      "--text       columns to search, the title first; without it all columns of words",
    ],
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-search")).evaluateSearchCommand,
  },
  "evaluate intents": {
    usage:
      "--train F --test G|--file F [--folds 5] --text COL --label COL [--out-of-scope LABEL] [--shots N]\n" +
      "    [--seed S] [--json] [--predictions F]",
    help: [
      "Messages of labels that --train does not have, or of --out-of-scope, are of no intent. --shots N learns from N",
      "messages of each label; with --file it is tested on the others.",
    ],
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-intents")).evaluateIntentsCommand,
  },
  "evaluate faq": {
    usage: "--file F --question COL --answer COL [--truth COL] [--seed S] [--json] [--predictions F]",
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-faq")).evaluateFaqCommand,
  },
  "evaluate recommend": {
    usage:
      "--file F --user COL --item COL [--time COL] [--value COL] [--delimiter D] [--no-header] " +
      "--protocol random-80-20|random-75-25|time|leave-last [--k 10] [--seed S] [--json] [--predictions F]\n" +
      "  needscape evaluate recommend --cold --file F --user COL --item COL --text COL [--k 10] [--seed S] [--json]\n" +
      "    [--texts F... --texts-user COL [--texts-item COL]]",
    help: [
      "--cold    hides all that a fifth of the users did, keeps what they wrote (--text), and asks what they had",
      "--texts   files of their own for the texts, whose column --text names",
    ],
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-recommend")).evaluateRecommend,
  },
  "evaluate clicks": {
    usage:
      "--file F --item COL --click COL [--user COL] [--position COL] [--propensity COL] [--time COL] [--session COL]\n" +
      "    [--context COL,...] [--item-context COL,...] [--delimiter D] [--no-header] [--seed S] [--json]\n" +
      "    [--history F --history-user COL --history-item COL --history-time COL]",
    help: [
      "Learns clicks from the first 70 % of the impressions and judges on the rest, against a constant and each item's",
      "own rate. With --propensity it also estimates what showing items by the model would have earned.",
      "--history       what the same visitors bought, and when: tells what they lean to",
      "--context       more columns of the visitor or the moment; --item-context: of the item",
    ],
    usesDatabase: false,
    load: async () => (await import("@/workers/cli/evaluate-clicks")).evaluateClicksCommand,
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
  "privacy check": {
    usage: "--workspace SLUG --customer KEY|EMAIL|PHONE [--json]",
    usesDatabase: true,
    load: async () => (await import("@/workers/cli/privacy")).privacyCheck,
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

/** The whole usage, or one command's with what its options mean. */
export function usageOf(name?: string): string {
  const told = Object.entries(COMMANDS).filter(([known]) => name === undefined || known === name);
  const lines = told.map(([known, { usage }]) => `  needscape ${known} ${usage}`.trimEnd());
  const help = name === undefined ? [] : told.flatMap(([, command]) => command.help ?? []);
  return `Usage:\n${[...lines, ...help.map((line) => `    ${line}`)].join("\n")}\n`;
}
