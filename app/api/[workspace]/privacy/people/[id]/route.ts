import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { exportPerson } from "@/lib/services/privacy/export-person";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });

/** Everything that is stored of a customer, as a file. Its name does not say who it is. */
export const GET = route({ params }, async ({ actor, workspace, params: { id } }) => {
  const text = await exportPerson(actor, id);
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${workspace.slug}-person-${id}.json"`,
      "cache-control": "no-store",
    },
  });
});
