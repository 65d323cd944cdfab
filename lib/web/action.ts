import { revalidatePath } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import type { ActionResult } from "@/lib/domain/action-result";
import type { Actor } from "@/lib/domain/actor";
import { publicError } from "@/lib/web/public-error";
import { type WorkspaceContext, workspaceContext } from "@/lib/web/workspace-context";

const addressed = z.object({ workspace: z.string().min(1) });

/**
 * Makes a server action: who asks, is the input right, do it, show it.
 *
 * `schema` includes `workspace`, its slug. Who asks comes before whether the input is right, so that strangers
 * learn nothing from refusals. `revalidate` is the path whose pages now show something else; `[workspace]` in it
 * stands for the slug. The action never throws: it answers `{ ok: false, error }`.
 */
export function action<S extends z.ZodType<{ workspace: string }>, T>(
  schema: S,
  perform: (input: z.output<S>, actor: Actor, context: WorkspaceContext) => Promise<T>,
  revalidate?: string,
): (input: z.input<S>) => Promise<ActionResult<T>> {
  return async (input) => {
    try {
      const { workspace } = addressed.parse(input);
      const context = await workspaceContext(workspace);
      const data = await perform(schema.parse(input), context.actor, context);
      if (revalidate !== undefined) revalidatePath(revalidate.replace("[workspace]", workspace));
      return { ok: true, data };
    } catch (thrown) {
      // redirect() and notFound() are thrown too, and are Next's to catch.
      unstable_rethrow(thrown);
      return { ok: false, error: publicError(thrown).error };
    }
  };
}
