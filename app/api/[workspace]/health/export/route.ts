import { z } from "zod";
import type { HealthRow } from "@/lib/domain/health/health-rows";
import { LOCALES } from "@/lib/format/locale";
import { toCsv } from "@/lib/format/to-csv";
import { exportDataHealth } from "@/lib/services/health/export-data-health";
import { attachment } from "@/lib/web/attachment";
import { messageTeller } from "@/lib/web/message-teller";
import { route } from "@/lib/web/route";

const query = z.object({ locale: z.enum(LOCALES).default("en") });
const HEADER = ["section", "kind", "measure", "part", "whole", "share"] as const;

/** Where the words for a section's measures stand. */
const WORDS: Record<HealthRow["section"], string> = {
  rows: "health.csv",
  imports: "health.csv",
  texts: "health.csv",
  fill: "import.fields",
  joins: "health.joins.of",
  flags: "documents.spamReason",
  masked: "privacy.types",
  languages: "",
  improve: "",
};

/** Every figure of the page on data health as CSV. */
export const GET = route({ query }, async ({ actor, workspace, query: { locale } }) => {
  const tell = messageTeller(locale);
  const rows = (await exportDataHealth(actor)).map(({ section, kind, measure, part, whole }) => {
    const kindName = kind ? tell("import.kinds", kind) : "";
    const words = measure === "attributes" ? "health.fill" : WORDS[section];
    return [
      tell("health.csv.sections", section),
      kindName,
      words ? tell(words, measure, { kind: kindName }) : measure,
      part,
      whole,
      whole ? Number((part / whole).toFixed(4)) : null,
    ];
  });
  return attachment(toCsv([HEADER.map((name) => tell("health.csv", name)), ...rows]), {
    workspace: workspace.slug,
    name: "data-health.csv",
    contentType: "text/csv; charset=utf-8",
  });
});
