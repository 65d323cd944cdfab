import { type PublishedRun, publishedRun } from "@/lib/data/needs/published-run";
import { AppError } from "@/lib/domain/errors";

/** The run whose results readers see. Throws `nothingPublished`. */
export async function requirePublishedRun(workspaceId: number): Promise<PublishedRun> {
  const run = await publishedRun(workspaceId);
  if (!run) throw new AppError("nothingPublished", {}, "notFound");
  return run;
}
