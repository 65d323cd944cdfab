import { type PersonaShelf, shelvesByPersona } from "@/lib/data/demand/shelves-by-persona";
import { publishedRun } from "@/lib/data/needs/published-run";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { SilentShelf } from "@/lib/domain/demand/demand";
import { overIndex } from "@/lib/domain/over-index";

/** What customers of a persona do but do not say: shelves that they buy from more, and write of less, than others. */
export async function listSilentShelves(actor: Actor): Promise<SilentShelf[]> {
  authorise(actor, "read");
  const run = await publishedRun(actor.workspaceId);
  return run ? silentShelves(await shelvesByPersona(actor.workspaceId, run.id)) : [];
}

/** Both differences hold beyond their 95 % intervals; those who write least first. */
export function silentShelves(shelves: readonly PersonaShelf[]): SilentShelf[] {
  const sum = (rows: readonly PersonaShelf[], of: "lines" | "documents") =>
    rows.reduce((total, row) => total + row[of], 0);
  return shelves
    .flatMap((shelf) => {
      const { persona, category, lines, documents } = shelf;
      const own = shelves.filter((row) => row.persona.key === persona.key);
      const others = shelves.filter((row) => row.persona.key !== persona.key);
      const same = others.filter((row) => row.category === category);
      const buys = overIndex(lines, sum(own, "lines"), sum(same, "lines"), sum(others, "lines"));
      const writes = overIndex(documents, lines, sum(same, "documents"), sum(same, "lines"));
      return buys && writes && buys.low > 1 && writes.high < 1
        ? [{ persona, category, lines, ofLines: sum(own, "lines"), documents, buys, writes }]
        : [];
    })
    .sort((a, b) => a.writes.value - b.writes.value);
}
