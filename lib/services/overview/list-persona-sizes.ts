import { publishedRun } from "@/lib/data/needs/published-run";
import { personaInflow } from "@/lib/data/overview/persona-inflow";
import { runBefore } from "@/lib/data/overview/run-before";
import { runPersonas } from "@/lib/data/overview/run-personas";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { PersonaSize, PersonaSizes } from "@/lib/domain/overview/persona-sizes";

/** Persona sizes of the published run beside those of the run published before it; null without personas. */
export async function listPersonaSizes(actor: Actor): Promise<PersonaSizes | null> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  if (!run) return null;
  const before = await runBefore(actor.workspaceId, run.number);
  const [now, then] = await Promise.all([runPersonas(run.id), before ? runPersonas(before.id) : null]);
  if (now.personas.length === 0) return null;
  const sizes = new Map(then?.personas.map((persona) => [persona.key, persona.size]));
  const personas = now.personas.map((persona) => ({
    ...persona,
    sizeBefore: sizes.get(persona.key) ?? null,
  }));
  const gainer = largestGain(personas);
  return {
    run: run.number,
    runBefore: before?.number ?? null,
    customers: now.customers,
    customersBefore: then?.customers ?? null,
    personas,
    inflow: before && gainer ? await inflowOf(run.id, before.id, gainer.key) : null,
  };
}

function largestGain(personas: readonly PersonaSize[]): PersonaSize | null {
  const gain = (persona: PersonaSize) =>
    persona.sizeBefore === null ? 0 : persona.size - persona.sizeBefore;
  const best = [...personas].sort((a, b) => gain(b) - gain(a))[0];
  return best && gain(best) > 0 ? best : null;
}

async function inflowOf(runId: number, runBeforeId: number, toKey: number): Promise<PersonaSizes["inflow"]> {
  const flow = await personaInflow(runId, runBeforeId, toKey);
  if (!flow) return null;
  const { key, nameEn, nameZh, customers } = flow;
  return {
    toKey,
    customers,
    from: key === null || nameEn === null || nameZh === null ? null : { key, nameEn, nameZh },
  };
}
