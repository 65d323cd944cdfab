import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { exportPerson } from "@/lib/services/privacy/export-person";
import { attachment } from "@/lib/web/attachment";
import { route } from "@/lib/web/route";

const params = z.object({ id: rowId });

/** Everything that is stored of a customer, as a file. Its name does not say who it is. */
export const GET = route({ params }, async ({ actor, workspace, params: { id } }) => {
  return attachment(await exportPerson(actor, id), {
    workspace: workspace.slug,
    name: `person-${id}.json`,
    contentType: "application/json; charset=utf-8",
  });
});
