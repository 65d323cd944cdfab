import { workspacesToIndex } from "@/lib/data/search/workspaces-to-index";
import { enqueue } from "@/lib/jobs/enqueue";
import { indexProducts } from "@/lib/jobs/index-products";

/** Calls workers for workspaces whose catalogue has changed since it was indexed. */
export async function wakeIndexing(): Promise<void> {
  for (const workspaceId of await workspacesToIndex()) await enqueue(indexProducts, { workspaceId });
}
