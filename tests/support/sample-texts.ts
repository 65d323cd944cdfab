import { parse } from "csv-parse/sync";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import type { SampleFile, SampleTruth } from "@/prisma/seed/sample-shop";

export interface SampleText {
  /** Of the review or the message. */
  readonly key: string;
  readonly text: string;
  readonly time: Date;
}

/** What the sample shop's customers wrote, without spam and copies, and what was planted in it. */
export function sampleTexts(seed: number, scale = 1): { texts: SampleText[]; truth: SampleTruth } {
  const { files, truth } = makeSampleShop({ seed, scale, endDate: "2026-10-31" });
  const noise = new Set([...truth.spamDocuments, ...truth.duplicateDocuments.map(({ key }) => key)]);
  const texts = files.flatMap((file) => textsIn(file));
  return { texts: texts.filter(({ key }) => !noise.has(key)), truth };
}

function textsIn(file: SampleFile): SampleText[] {
  if (file.kind === "reviews") {
    const rows: string[][] = parse(file.content, { bom: true, from_line: 2 });
    return rows.map(([key = "", , , , text = "", time = ""]) => ({ key, text, time: new Date(time) }));
  }
  if (file.kind !== "dialogues") return [];
  const turns: { message_id: string; role: string; text: string; sent_at: string }[] = file.content
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return turns
    .filter(({ role }) => role === "customer")
    .map(({ message_id, text, sent_at }) => ({ key: message_id, text, time: new Date(sent_at) }));
}
