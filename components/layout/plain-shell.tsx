import type { ReactNode } from "react";
import { Brand } from "@/components/layout/brand";
import { LanguageSwitch } from "@/components/layout/language-switch";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import type { Theme } from "@/lib/format/theme";

export interface PlainShellProps {
  theme: Theme;
  children: ReactNode;
}

/** The frame of pages outside a workspace: sign in, not found. */
export function PlainShell({ theme, children }: PlainShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-top items-center gap-2 px-2 sm:px-4">
        <Brand href="/" />
        <div className="ml-auto flex items-center gap-2">
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
        </div>
      </header>
      <main id="main" className="grid flex-1 place-items-center px-3 pt-4 pb-20">
        {children}
      </main>
    </div>
  );
}
