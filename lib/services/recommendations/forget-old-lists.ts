import { deleteOldLists } from "@/lib/data/recommendations/delete-old-lists";
import { ATTRIBUTION_DAYS, EFFECT_DAYS } from "@/lib/domain/recommendation/effect";
import { log } from "@/lib/log";

/** The longest period whose effect is shown, and as long again as a page with a list may stand open or a purchase counts. */
const KEPT_DAYS = Math.max(...EFFECT_DAYS) + Math.max(...ATTRIBUTION_DAYS);
/** Lists in a transaction. */
const A_BATCH = 5000;

/** Lists that were served so long ago that no effect is counted from them go, batch by batch; how many went. */
export async function forgetOldLists(batch = A_BATCH): Promise<number> {
  let lists = 0;
  for (;;) {
    const gone = await deleteOldLists(KEPT_DAYS, batch);
    lists += gone;
    if (gone < batch) break;
  }
  if (lists > 0) log.info({ lists }, "old served lists were deleted");
  return lists;
}
