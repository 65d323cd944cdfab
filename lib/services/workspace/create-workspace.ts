import { z } from "zod";
import { firstUser } from "@/lib/data/people/first-user";
import { insertWorkspace } from "@/lib/data/workspace/insert-workspace";
import type { WorkspaceSummary } from "@/lib/data/workspace/workspace-summary";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { requireSystem } from "@/lib/services/workspace/require-system";
import { workspaceSettings, workspaceSlug } from "@/lib/services/workspace/workspace-settings";

export const newWorkspace = workspaceSettings.extend({
  slug: workspaceSlug,
  timeZone: workspaceSettings.shape.timeZone.default("Asia/Shanghai"),
  currency: workspaceSettings.shape.currency.default("CNY"),
  /** Who administers it; left out, the oldest user. */
  administratorEmail: z.string().trim().toLowerCase().optional(),
});

/**
 * Makes a workspace with its first administrator; on the command line only. Throws `slugTaken` and, when the e-mail has no account,
 * `noSuchUser`. Costs one transaction.
 */
export async function createWorkspace(
  actor: Actor,
  input: z.input<typeof newWorkspace>,
): Promise<WorkspaceSummary> {
  authorise(actor, "administer");
  requireSystem(actor);
  const { administratorEmail, ...settings } = newWorkspace.parse(input);
  const administrator = await firstUser(administratorEmail);
  if (!administrator) throw new AppError("noSuchUser", { email: administratorEmail ?? "" }, "notFound");
  const workspace = await insertWorkspace({ ...settings, administratorId: administrator.id });
  if (!workspace) throw new AppError("slugTaken", { workspace: settings.slug }, "conflict");
  return workspace;
}
