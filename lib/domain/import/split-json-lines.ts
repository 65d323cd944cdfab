import { jsonRecord } from "@/lib/domain/import/json-record";
import { type RawRecord, RECORD_LIMIT, type Splitter } from "@/lib/domain/import/raw-record";

/** Cuts JSON lines into records whose cells are the values at `columns`. Blank lines are no records. */
export function createJsonLinesSplitter(columns: readonly string[]): Splitter {
  let buffer = "";
  let line = 0;

  const take = (last: boolean): RawRecord[] => {
    const records: RawRecord[] = [];
    let from = 0;
    for (;;) {
      let to = buffer.indexOf("\n", from);
      if (to < 0) {
        if (!last || from >= buffer.length) break;
        to = buffer.length;
      }
      line++;
      const raw = buffer.slice(from, to).trim();
      if (raw)
        records.push(
          raw.length > RECORD_LIMIT
            ? { line, cells: [], raw, problem: "tooLong" }
            : jsonRecord(raw, line, columns),
        );
      from = to + 1;
    }
    buffer = buffer.slice(from);
    // A line without end is cut: its pieces are no JSON, and each is said to be none.
    if (buffer.length > RECORD_LIMIT) {
      records.push({ line: line + 1, cells: [], raw: buffer, problem: "tooLong" });
      buffer = "";
    }
    return records;
  };

  return {
    push: (text) => {
      buffer += text;
      // Until a line ends there is nothing to read, and a long one is not put together over and over.
      if (!text.includes("\n") && buffer.length <= RECORD_LIMIT) return [];
      return take(false);
    },
    end: () => take(true),
  };
}
