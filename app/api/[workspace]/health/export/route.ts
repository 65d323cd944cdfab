import { createTranslator } from "next-intl";
import { z } from "zod";
import type { HealthRow } from "@/lib/domain/health/health-rows";
import { LOCALES } from "@/lib/format/locale";
import { toCsv } from "@/lib/format/to-csv";
import { exportDataHealth } from "@/lib/services/health/export-data-health";
import { route } from "@/lib/web/route";
import { loadMessages } from "@/messages/load-messages";

/** What is said here has keys that only the data knows. */
interface Translator {
  (key: string, values?: Record<string, string>): string;
  has(key: string): boolean;
}

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
  const messages = loadMessages(locale);
  const say = (namespace: string, key: string, values: Record<string, string> = {}) => {
    const t = createTranslator({ locale, messages, namespace }) as unknown as Translator;
    return t.has(key) ? t(key, values) : key;
  };
  const rows = (await exportDataHealth(actor)).map(({ section, kind, measure, part, whole }) => {
    const kindName = kind ? say("import.kinds", kind) : "";
    const words = measure === "attributes" ? "health.fill" : WORDS[section];
    return [
      say("health.csv.sections", section),
      kindName,
      words ? say(words, measure, { kind: kindName }) : measure,
      part,
      whole,
      whole ? Number((part / whole).toFixed(4)) : null,
    ];
  });
  return new Response(toCsv([HEADER.map((name) => say("health.csv", name)), ...rows]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${workspace.slug}-data-health.csv"`,
      "cache-control": "no-store",
    },
  });
});
