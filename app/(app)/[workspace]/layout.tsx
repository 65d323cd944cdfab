import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { formatCount } from "@/lib/format/format-count";
import { readShortcuts, SHORTCUTS_COOKIE } from "@/lib/format/shortcuts";
import { readTheme, THEME_COOKIE } from "@/lib/format/theme";
import { listWorkspaces } from "@/lib/services/workspace/list-workspaces";
import { summarisePublished } from "@/lib/services/workspace/summarise-published";
import { requireWorkspace } from "@/lib/web/require-workspace";

export default async function WorkspaceLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ workspace: string }>;
}) {
  const { workspace: slug } = await params;
  const { actor, workspace, user } = await requireWorkspace(slug);
  const [workspaces, published, locale, jar] = await Promise.all([
    listWorkspaces(user),
    summarisePublished(actor),
    getLocale(),
    cookies(),
  ]);
  const counts = published && {
    needs: formatCount(published.needs, locale),
    personas: formatCount(published.personas, locale),
  };
  return (
    <AppShell
      workspace={workspace}
      workspaces={workspaces}
      user={user}
      shortcuts={readShortcuts(jar.get(SHORTCUTS_COOKIE)?.value)}
      theme={readTheme(jar.get(THEME_COOKIE)?.value)}
      run={published}
      counts={counts ?? {}}
    >
      {children}
    </AppShell>
  );
}
