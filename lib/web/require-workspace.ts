import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { AppError } from "@/lib/domain/errors";
import { ASKED_PATH } from "@/lib/web/asked-path";
import { type WorkspaceContext, workspaceContext } from "@/lib/web/workspace-context";

/** For server components: the actor, or away to the sign-in page, which leads back here, or the not-found page. */
export async function requireWorkspace(slug: string): Promise<WorkspaceContext> {
  try {
    return await workspaceContext(slug);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === "unauthenticated") {
      const asked = (await headers()).get(ASKED_PATH) ?? `/${slug}`;
      redirect(`/sign-in?next=${encodeURIComponent(asked)}`);
    }
    if (error.kind === "notFound") notFound();
    throw error;
  }
}
