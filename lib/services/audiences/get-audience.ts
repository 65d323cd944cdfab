import { audienceMembers } from "@/lib/data/audiences/audience-members";
import { exportRows } from "@/lib/data/audiences/export-rows";
import { memberIds } from "@/lib/data/audiences/member-ids";
import { memberScores } from "@/lib/data/audiences/member-scores";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { AudiencePage, LikenessPoint } from "@/lib/domain/audiences/audience-page";
import { describeSelection } from "@/lib/domain/map/describe-selection";
import { creativeHints } from "@/lib/services/audiences/creative-hints";
import { findAudience } from "@/lib/services/audiences/find-audience";
import { heldMap } from "@/lib/services/map/held-map";

/** Needs that words are looked for. */
const HINTS = 4;
const CURVE_POINTS = 40;

/** All that an advertiser asks of one audience. Throws `notFound`. */
export async function getAudience(actor: Actor, id: number): Promise<AudiencePage> {
  authorise(actor, "read");
  const { workspaceId } = actor;
  const audience = await findAudience(actor, id);
  const [ids, scores, exports, map] = await Promise.all([
    memberIds(audienceMembers(audience, workspaceId)),
    audience.kind === "lookalike" ? memberScores(workspaceId, id) : [],
    exportRows(workspaceId, id),
    heldMap(workspaceId, "customers"),
  ]);
  const own = new Set(ids);
  const places = map
    ? [...map.columns.id.keys()].filter((place) => own.has(map.columns.id[place] ?? -1))
    : [];
  const summary = map && describeSelection("customers", map.columns, places);
  const wanted = summary?.facets.find(({ facet }) => facet === "needs")?.shares.slice(0, HINTS) ?? [];
  return {
    audience,
    size: ids.length,
    summary,
    hints: map
      ? await creativeHints(
          actor,
          map.run.id,
          wanted.map(({ thing }) => thing),
          ids,
        )
      : [],
    likeness: curveOf(scores),
    exports,
  };
}

/** Likeness at evenly spaced sizes, from the most alike to all. */
function curveOf(scores: readonly number[]): LikenessPoint[] {
  const points = Math.min(CURVE_POINTS, scores.length);
  return Array.from({ length: points }, (_, i) => {
    const size = Math.round(((i + 1) * scores.length) / points);
    return { size, likeness: scores[size - 1] ?? 0 };
  });
}
