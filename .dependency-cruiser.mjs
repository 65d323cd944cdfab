/** Which of our folders a folder may import from, besides itself: docs/architecture.md says why. */
const ALLOWED = {
  "lib/domain": [],
  "lib/algorithms": ["lib/domain"],
  "lib/format": ["lib/domain"],
  "lib/encoders": ["lib/env", "lib/algorithms"],
  "lib/data": ["lib/domain", "lib/env", "lib/log"],
  "lib/jobs": ["lib/domain", "lib/data", "lib/log"],
  "lib/services": [
    "lib/domain",
    "lib/algorithms",
    "lib/encoders",
    "lib/data",
    "lib/jobs",
    "lib/env",
    "lib/log",
  ],
  "lib/web": ["lib/domain", "lib/format", "lib/data", "lib/services", "lib/env", "lib/log", "messages"],
  components: ["lib/domain", "lib/format"],
  app: ["components", "lib", "messages"],
  workers: [
    "lib/domain",
    "lib/data",
    "lib/jobs",
    "lib/services",
    "lib/env",
    "lib/log",
    "prisma/seed",
    "messages",
    // Reports are drawn of the same parts as pages.
    "components",
    "lib/format",
    "lib/web/message-teller",
  ],
  "prisma/seed": ["lib/algorithms/random"],
};

const OURS = "^(app|components|lib|workers|prisma|messages|tests)/";

const layers = Object.entries(ALLOWED).map(([folder, others]) => ({
  name: `${folder.replace("lib/", "")}-imports-only-what-it-may`,
  severity: "error",
  from: { path: `^${folder}/`, pathNot: "\\.test\\.tsx?$" },
  to: { path: OURS, pathNot: [folder, ...others].map((other) => `^${other}(/|\\.|$)`) },
}));

export default {
  forbidden: [
    ...layers,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "only-data-knows-the-database",
      severity: "error",
      from: { path: "^(app|components|lib|workers)/", pathNot: "^lib/data/" },
      to: { path: "node_modules/(pg|@prisma|pg-copy-streams)/" },
    },
    {
      name: "features-do-not-import-each-other",
      severity: "error",
      from: { path: "^components/(?!ui/|charts/|layout/)([^/]+)/" },
      to: { path: "^components/(?!ui/|charts/|layout/|editing/)([^/]+)/", pathNot: "^components/$1/" },
    },
    {
      name: "one-owner-of-echarts",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^components/charts/" },
      to: { path: "node_modules/echarts/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-code-does-no-io",
      severity: "error",
      from: { path: "^lib/(domain|algorithms|format)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "lib/data/generated|\\.next" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
