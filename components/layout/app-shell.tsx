import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/layout/account-menu";
import { GlobalSearch } from "@/components/layout/global-search";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { NavDrawer } from "@/components/layout/nav-drawer";
import { NavList } from "@/components/layout/nav-list";
import type { NavKey } from "@/components/layout/nav-sections";
import { PublishedRun, type PublishedRunProps } from "@/components/layout/published-run";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { WorkspaceSwitch } from "@/components/layout/workspace-switch";
import { ToastProvider } from "@/components/ui/toast";
import type { Theme } from "@/lib/format/theme";

export interface AppShellProps {
  workspace: { readonly slug: string; readonly name: string; readonly timeZone: string };
  workspaces: readonly { readonly slug: string; readonly name: string }[];
  user: { readonly name: string; readonly email: string };
  theme: Theme;
  /** Whether single keys do something. */
  shortcuts: boolean;
  run: PublishedRunProps["run"];
  /** Formatted counts beside the navigation's names. */
  counts: Partial<Record<NavKey, string>>;
  children: ReactNode;
}

/** The frame of every page of a workspace: navigation at the left, one header, the page. */
export function AppShell({
  workspace,
  workspaces,
  user,
  theme,
  shortcuts,
  run,
  counts,
  children,
}: AppShellProps) {
  const t = useTranslations("layout");
  const foot = <PublishedRun workspace={workspace.slug} timeZone={workspace.timeZone} run={run} />;
  const navigation = { workspace: workspace.slug, counts, foot };
  return (
    <ToastProvider>
      <a
        href="#main"
        className="absolute -top-15 left-2 z-50 rounded-md bg-surface px-3 py-2 text-accent focus:top-2"
      >
        {t("skip")}
      </a>
      <div className="min-h-dvh md:grid md:grid-cols-[var(--nav-width)_minmax(0,1fr)] print:block">
        <nav
          aria-label={t("mainNavigation")}
          className="sticky top-0 h-dvh overflow-y-auto border-r border-line bg-canvas max-md:hidden print:hidden"
        >
          <NavList {...navigation} />
        </nav>
        <div className="min-w-0">
          <header className="sticky top-0 z-20 flex h-top items-center gap-2 border-b border-line bg-canvas px-3 sm:px-6 print:hidden">
            <NavDrawer {...navigation} />
            <WorkspaceSwitch current={workspace} workspaces={workspaces} />
            <div className="ml-auto flex items-center gap-2 max-sm:gap-1">
              <GlobalSearch workspace={workspace.slug} shortcuts={shortcuts} />
              <LanguageSwitch />
              <ThemeSwitch theme={theme} />
              <AccountMenu workspace={workspace.slug} user={user} />
            </div>
          </header>
          <main
            id="main"
            tabIndex={-1}
            className="min-w-0 max-w-[1600px] px-3 pt-4 pb-8 sm:px-6 sm:pt-5 sm:pb-10 focus-visible:shadow-none"
          >
            {children}
          </main>
        </div>
      </div>
    </ToastProvider>
  );
}
