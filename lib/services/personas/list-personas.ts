import { publishedRun } from "@/lib/data/needs/published-run";
import { runBefore } from "@/lib/data/overview/run-before";
import { needRefs } from "@/lib/data/personas/need-refs";
import { type PersonaMove, personaFlow } from "@/lib/data/personas/persona-flow";
import { personaNames } from "@/lib/data/personas/persona-names";
import { personaRows } from "@/lib/data/personas/persona-rows";
import { personaStays } from "@/lib/data/personas/persona-stays";
import { type ProfileTotals, profileTotals } from "@/lib/data/personas/profile-totals";
import { wantedPersonas } from "@/lib/data/personas/wanted-personas";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import { isRegrouping } from "@/lib/domain/persona/is-regrouping";
import type { PersonaRef, PersonaRow } from "@/lib/domain/persona/persona-row";
import { type RunMetrics, runMetrics } from "@/lib/domain/run/run-metrics";

export interface PersonaList {
  readonly runId: number;
  /** Its number. */
  readonly run: number;
  /** Number of the run published before; null for the first. */
  readonly runBefore: number | null;
  readonly totals: ProfileTotals;
  /** Whom they group, and how many of these have a profile. */
  readonly of: "customers" | "texts";
  readonly profiles: number;
  /** How many personas a person asked for; null lets the data say. */
  readonly wanted: number | null;
  /** Whether a worker is grouping into as many as are wanted. */
  readonly regrouping: boolean;
  /** Pinned first, then largest first. */
  readonly personas: readonly PersonaRow[];
  readonly needs: ReadonlyMap<number, NeedRef>;
  /** How K was chosen, or why there are none. */
  readonly choice: NonNullable<RunMetrics["personas"]> | null;
  /** What the profiles were fused by; null for runs of before it was kept. */
  readonly fusion: NonNullable<RunMetrics["fusion"]> | null;
  /** Who went where since the run before; null for the first. */
  readonly flow: { readonly before: readonly PersonaRef[]; readonly moves: readonly PersonaMove[] } | null;
}

/** The personas of the published run with what became of each; null before anything is published. */
export async function listPersonas(actor: Actor): Promise<PersonaList | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const [before, wanted, totals, stored, needs] = await Promise.all([
    runBefore(actor.workspaceId, run.number),
    wantedPersonas(actor.workspaceId),
    profileTotals(run.id),
    personaRows(run.id),
    needRefs(run.id),
  ]);
  const [stays, names, moves] = before
    ? await Promise.all([
        personaStays(run.id, before.id),
        personaNames(before.id),
        personaFlow(run.id, before.id),
      ])
    : [[], [], null];
  const flow = moves && { before: names, moves };
  const metrics = runMetrics.safeParse(run.metrics).data;
  const staysOf = new Map(stays.map(({ key, size, stayed }) => [key, { size, stayed }]));
  const of = metrics?.personas?.of ?? "customers";
  return {
    of,
    profiles: of === "texts" ? totals.texts : totals.customers,
    wanted,
    regrouping: metrics?.personas ? isRegrouping(metrics.personas, wanted) : false,
    runId: run.id,
    run: run.number,
    runBefore: before?.number ?? null,
    totals,
    personas: stored.map((row) => ({ ...row, before: staysOf.get(row.key) ?? null })),
    needs,
    choice: metrics?.personas ?? null,
    fusion: metrics?.fusion ?? null,
    flow,
  };
}
