import path from "node:path";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { vMeasure } from "@/lib/algorithms/cluster/v-measure";
import { personaNames } from "@/lib/data/personas/persona-names";
import { personasByCustomer } from "@/lib/data/personas/personas-by-customer";
import { runMetricsOf } from "@/lib/data/run/run-metrics-of";
import type { Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { parseId } from "@/lib/domain/import/parse-id";
import { importForEvaluation } from "@/lib/services/evaluate/import-for-evaluation";
import { makeEvaluationWorkspace } from "@/lib/services/evaluate/make-evaluation-workspace";
import type { Tell } from "@/lib/services/evaluate/mine-texts";
import { readTable } from "@/lib/services/evaluate/read-table";
import { runUntil } from "@/lib/services/run/run-until";

export interface EvaluationFile {
  readonly kind: ImportKind;
  readonly file: string;
}

export interface PersonasEvaluation {
  readonly imported: readonly (EvaluationFile & { readonly balance: Balance })[];
  readonly customers: number;
  /** Customers of the truth that have a persona, which alone are scored, and all of the truth. */
  readonly scored: number;
  readonly known: number;
  readonly k: number;
  readonly trueK: number;
  readonly adjustedRandIndex: number;
  readonly vMeasure: number;
  readonly personas: readonly { readonly nameEn: string; readonly nameZh: string; readonly size: number }[];
}

/**
 * Imports a shop's files by the guesses of the import, runs the pipeline up to the personas, and holds who is with whom
 * against the truth (two columns: customer, label). For an empty database: it makes a workspace there.
 * `onCustomer` hears everybody's persona.
 */
export async function evaluatePersonas(
  files: readonly EvaluationFile[],
  truthFile: string,
  options: {
    readonly seed: number;
    readonly tell: Tell;
    readonly onCustomer?: (row: { customer: string; truth: string | null; persona: number | null }) => void;
  },
): Promise<PersonasEvaluation> {
  const truth = await readTruth(truthFile);
  const actor = await makeEvaluationWorkspace();
  const imported: PersonasEvaluation["imported"][number][] = [];
  for (const { kind, file } of files) {
    options.tell(`import ${path.basename(file)}`, 0);
    imported.push({ kind, file, balance: await importForEvaluation(actor, file, kind) });
  }
  const runId = await runUntil(actor, "personas", options);
  const members = await personasByCustomer(runId);
  for (const { customer, persona } of members)
    options.onCustomer?.({ customer, persona, truth: truth.get(customer) ?? null });
  const scored = members.flatMap(({ customer, persona }) => {
    const label = truth.get(customer);
    return label === undefined || persona === null ? [] : [{ label, persona }];
  });
  const labels = [...new Set(truth.values())];
  const own = scored.map(({ label }) => labels.indexOf(label));
  const found = scored.map(({ persona }) => persona);
  return {
    imported,
    customers: members.length,
    scored: scored.length,
    known: truth.size,
    k: (await runMetricsOf(runId)).personas?.k ?? 0,
    trueK: labels.length,
    adjustedRandIndex: adjustedRandIndex(own, found),
    vMeasure: vMeasure(own, found).vMeasure,
    personas: await personaNames(runId),
  };
}

/** Labels by customer, whose keys are read as an import reads them. */
async function readTruth(file: string): Promise<Map<string, string>> {
  const table = await readTable({ file, header: true });
  const truth = new Map<string, string>();
  for await (const [customer = "", label = ""] of table.rows()) {
    const key = parseId(customer.trim());
    if (key.ok) truth.set(key.value, label.trim());
  }
  return truth;
}
