import { workspacesToPrepare } from "@/lib/data/service-room/workspaces-to-prepare";
import { enqueue } from "@/lib/jobs/enqueue";
import { prepareService } from "@/lib/jobs/prepare-service";

/** Calls workers for workspaces whose dialogues are to be prepared. */
export async function wakePreparing(): Promise<void> {
  for (const workspaceId of await workspacesToPrepare()) await enqueue(prepareService, { workspaceId });
}
