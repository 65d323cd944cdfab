import type { Layout } from "@/lib/domain/import/mapping";
import type { RawRecord } from "@/lib/domain/import/raw-record";
import { jsonColumns } from "@/lib/domain/import/split-json-lines";
import { readRecords } from "@/lib/services/import/read/read-records";
import type { FileSample } from "@/lib/services/import/read/read-sample";

const ROWS = 1000;
const LINES_FOR_COLUMNS = 200;

export interface SampleTable {
  readonly columns: readonly string[];
  readonly records: readonly RawRecord[];
}

/** The first rows of a file under a layout, all columns. */
export async function sampleTable(sample: FileSample, layout: Layout): Promise<SampleTable> {
  const names = layout.format === "jsonl" ? jsonNames(sample.text) : [];
  const mapping = {
    ...layout,
    fields: {},
    attributes: names,
    productAttributes: [],
    constants: {},
    dateOrder: {},
    ratingScale: 5 as const,
  };
  const records: RawRecord[] = [];
  let columns: readonly string[] = names;
  for await (const batch of readRecords(oneText(sample.text), mapping)) {
    columns = batch.columns;
    for (const record of batch.records) records.push(record);
  }
  // The last record of a beginning is cut, unless it is the only one.
  if (!sample.whole && records.length > 1) records.pop();
  return { columns, records: records.slice(0, ROWS) };
}

function jsonNames(text: string): string[] {
  const lines = text.split("\n", LINES_FOR_COLUMNS);
  return [...new Set(lines.flatMap(jsonColumns))];
}

async function* oneText(text: string): AsyncGenerator<string> {
  yield text;
}
