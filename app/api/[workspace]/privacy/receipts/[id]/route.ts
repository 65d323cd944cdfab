import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { getErasure } from "@/lib/services/privacy/get-erasure";
import { attachment } from "@/lib/web/attachment";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });

/** The receipt of a deletion, as a file. */
export const GET = route({ params }, async ({ actor, workspace, params: { id } }) => {
  const receipt = await getErasure(actor, id);
  return attachment(`${JSON.stringify(receipt, null, 2)}\n`, {
    workspace: workspace.slug,
    name: `receipt-${id}.json`,
    contentType: "application/json; charset=utf-8",
  });
});
