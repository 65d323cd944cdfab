import { notFound, redirect } from "next/navigation";
import { AppError } from "@/lib/domain/errors";
import { type WorkspaceContext, workspaceContext } from "@/lib/web/workspace-context";

/** For server components: the actor, or away to the sign-in page, or the not-found page. */
export async function requireWorkspace(slug: string): Promise<WorkspaceContext> {
  try {
    return await workspaceContext(slug);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === "unauthenticated") redirect(`/sign-in?next=${encodeURIComponent(`/${slug}`)}`);
    if (error.kind === "notFound") notFound();
    throw error;
  }
}
