import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { getErasure } from "@/lib/services/privacy/get-erasure";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });

/** The receipt of a deletion, as a file. */
export const GET = route({ params }, async ({ actor, workspace, params: { id } }) => {
  const receipt = await getErasure(actor, id);
  return new Response(`${JSON.stringify(receipt, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${workspace.slug}-receipt-${id}.json"`,
      "cache-control": "no-store",
    },
  });
});
