import { workspacesToJoin } from "@/lib/data/increment/workspaces-to-join";
import { enqueue } from "@/lib/jobs/enqueue";
import { joinNewTexts } from "@/lib/jobs/join-new-texts";

/** Calls workers for workspaces whose new texts have not joined their needs yet. */
export async function wakeJoining(): Promise<void> {
  for (const workspaceId of await workspacesToJoin()) await enqueue(joinNewTexts, { workspaceId });
}
