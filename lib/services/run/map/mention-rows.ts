import { languageGroup } from "@/lib/algorithms/needs/place-mentions";
import { applyPca } from "@/lib/algorithms/reduce/apply-pca";
import { centreRows } from "@/lib/algorithms/reduce/centre-rows";
import { fitPca } from "@/lib/algorithms/reduce/fit-pca";
import { fitGroupMeans } from "@/lib/algorithms/reduce/group-means";
import { countSubject } from "@/lib/data/map/count-subject";
import { mentionsToPlace } from "@/lib/data/map/mentions-to-place";
import { everyFor } from "@/lib/services/run/map/every-for";
import { vectorsOf } from "@/lib/services/run/vectors-of";

const DIMENSIONS = 48;

/** The mentions that get a place in a run, by id, and their vectors less what each language has in common. */
export async function mentionRows(run: { readonly id: number; readonly workspaceId: number }) {
  const total = await countSubject("mentions", run.workspaceId, run.id);
  const rows = await mentionsToPlace(run.id, everyFor(total));
  const ids = rows.map(({ id }) => Number(id));
  const raw = vectorsOf(rows);
  if (ids.length === 0) return { ids, vectors: raw };
  const groups = Int32Array.from(rows, ({ language }) => languageGroup(language));
  const centred = centreRows(fitGroupMeans(raw, groups), raw, groups);
  return { ids, vectors: applyPca(fitPca(centred, { dimensions: DIMENSIONS }), centred) };
}
