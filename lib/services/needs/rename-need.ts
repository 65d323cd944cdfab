import { needByKey } from "@/lib/data/needs/need-by-key";
import { publishedRun } from "@/lib/data/needs/published-run";
import { updateNeedNames } from "@/lib/data/needs/update-need-names";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";

interface NeedNames {
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Gives a need of the published run other names and answers with the ones it had, so that it can be undone. */
export async function renameNeed(actor: Actor, key: number, names: NeedNames): Promise<NeedNames> {
  authorise(actor, "edit");
  const run = await publishedRun(actor.workspaceId);
  const before = run ? await needByKey(run.id, key) : null;
  if (!run || !before) throw new AppError("notFound", {}, "notFound");
  if (!(await updateNeedNames(run.id, key, names))) throw new AppError("notFound", {}, "notFound");
  return { nameEn: before.nameEn, nameZh: before.nameZh };
}
