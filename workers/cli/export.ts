import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { EXPORT_FORMATS } from "@/lib/domain/export/write-rows";
import { EXPORTS, exportFile } from "@/lib/services/export/export-file";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { UsageError } from "@/workers/cli/usage-error";

/**
 * `export`: writes a result of the published run to a file, or to standard output without --out or with "-". The
 * services are those of the pages' downloads; lists of recommendations are never in memory whole.
 */
export async function exportCommand(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      workspace: { type: "string" },
      format: { type: "string", default: "csv" },
      out: { type: "string", default: "-" },
    },
  });
  const [wanted, extra] = positionals;
  const kind = EXPORTS.find((known) => known === wanted);
  const format = EXPORT_FORMATS.find((known) => known === values.format);
  if (!kind || extra !== undefined) throw new UsageError(`export one of ${EXPORTS.join(", ")}`);
  if (!format) throw new UsageError(`--format is one of ${EXPORT_FORMATS.join(", ")}`);
  if (!values.workspace) throw new UsageError("--workspace is missing");
  const file = await exportFile(await systemActorOf(values.workspace), kind, format);
  if (values.out === "-") {
    // Whoever reads may have had enough: `needscape export … | head`.
    process.stdout.on("error", () => {});
    await writeAll(process.stdout, file.text).catch(unlessClosed);
    return 0;
  }
  const stream = createWriteStream(values.out);
  const done = finished(stream);
  // A folder that is not there fails the first write too; it is told once, below.
  done.catch(() => {});
  await writeAll(stream, file.text).catch(() => {});
  stream.end();
  await done;
  return 0;
}

function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
}

/** Waits while the reader is slower than the database. */
async function writeAll(stream: NodeJS.WritableStream, text: AsyncIterable<string>): Promise<void> {
  for await (const piece of text) {
    if (!stream.writable) return;
    if (!stream.write(piece)) await once(stream, "drain");
  }
}
