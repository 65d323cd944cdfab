import type { z } from "zod";
import { updateWorkspace } from "@/lib/data/workspace/update-workspace";
import { type Actor, authorise } from "@/lib/domain/actor";
import type { workspaceSettings } from "@/lib/services/workspace/workspace-settings";

/** Name, time zone and currency. The address stays, because links hold it. */
export async function changeWorkspace(
  actor: Actor,
  settings: z.output<typeof workspaceSettings>,
): Promise<void> {
  authorise(actor, "administer");
  await updateWorkspace(actor.workspaceId, settings);
}
