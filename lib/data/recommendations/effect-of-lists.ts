import { pool } from "@/lib/data/pool";
import { COUNTS, SHOWN } from "@/lib/data/recommendations/effect-sql";
import type { EffectRow, EffectSplit } from "@/lib/domain/recommendation/effect";

const VALUE: Record<EffectSplit, string> = {
  place: "place",
  kind: "kind",
  persona: `coalesce(persona.key::text, '')`,
  by: `case when propensity < 0.5 then 'explore' else 'score' end`,
};

/** What came of the lists shown between two moments, told apart; most shown first. */
export async function effectOfLists(
  workspaceId: number,
  { from, to, window, split }: { from: Date; to: Date; window: number; split: EffectSplit },
): Promise<EffectRow[]> {
  const { rows } = await pool().query<EffectRow>(
    `with ${SHOWN}
     select ${VALUE[split]} as value, ${COUNTS} from came
       left join workspace w on w.id = $1
       left join profile f on f."runId" = w."publishedRunId" and f."customerId" = came."customerId"
       left join persona on persona.id = f."personaId"
      group by 1 order by 2 desc, 1`,
    [workspaceId, from, to, window],
  );
  return rows;
}
