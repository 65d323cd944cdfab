"use client";

import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";

export interface WorkspaceSwitchProps {
  current: { readonly slug: string; readonly name: string };
  workspaces: readonly { readonly slug: string; readonly name: string }[];
}

/** Which shop this is, and the way to the reader's others. */
export function WorkspaceSwitch({ current, workspaces }: WorkspaceSwitchProps) {
  const t = useTranslations("layout");
  return (
    <Menu
      align="start"
      heading={t("workspaces")}
      trigger={
        <Button variant="quiet" className="min-w-0 shrink max-sm:px-1.5" title={current.name}>
          <span className="sr-only">{t("workspace")} </span>
          <span className="truncate font-semibold">{current.name}</span>
          <ChevronsUpDown aria-hidden />
        </Button>
      }
      items={workspaces.map((workspace) => ({
        label: workspace.name,
        href: `/${workspace.slug}`,
        checked: workspace.slug === current.slug,
      }))}
    />
  );
}
