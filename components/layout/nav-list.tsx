"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Brand } from "@/components/layout/brand";
import { NavIcon } from "@/components/layout/nav-icon";
import { NAV_SECTIONS, type NavItem, type NavKey } from "@/components/layout/nav-sections";

export interface NavListProps {
  workspace: string;
  /** Formatted counts beside the names. */
  counts: Partial<Record<NavKey, string>>;
  /** At the bottom: the published run. */
  foot: ReactNode;
  /** Beside the brand: the drawer's close button. */
  close?: ReactNode;
}

/** Brand, sections and foot; the same in the column and in the drawer. */
export function NavList({ workspace, counts, foot, close }: NavListProps) {
  const t = useTranslations("layout");
  const pathname = usePathname();
  const root = `/${workspace}`;
  const current = currentItem(pathname.slice(root.length));
  return (
    <div className="flex min-h-full flex-col p-2">
      <div className="mb-3 flex items-center justify-between">
        <Brand href={root} />
        {close}
      </div>
      {NAV_SECTIONS.map((section) => (
        <div key={section.key}>
          {section.key === "start" ? null : (
            <h2 id={`nav-${section.key}`} className="px-2 pt-4 pb-1 text-2xs font-medium text-ink-3">
              {t(`section.${section.key}`)}
            </h2>
          )}
          <ul aria-labelledby={section.key === "start" ? undefined : `nav-${section.key}`}>
            {section.items.map((item) => {
              const count = counts[item.key];
              return (
                <li key={item.key}>
                  <Link
                    href={`${root}${item.path}`}
                    aria-current={item === current ? "page" : undefined}
                    className="group flex h-7 items-center gap-2 rounded-md px-2 font-medium text-ink-2 hover:bg-hover hover:text-ink focus-visible:rounded-md aria-[current]:bg-surface aria-[current]:text-ink aria-[current]:inset-ring aria-[current]:inset-ring-line max-md:h-10"
                  >
                    <NavIcon icon={item.icon} />
                    {t(`nav.${item.key}`)}
                    {count === undefined ? null : (
                      <span className="num ml-auto text-2xs font-normal text-ink-3">{count}</span>
                    )}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <div className="mt-auto px-2 pt-3 pb-1 text-2xs text-ink-3">{foot}</div>
    </div>
  );
}

/** Pages that no entry leads to belong to the one that their breadcrumbs begin with. */
const UNDER: Readonly<Record<string, string>> = { customers: "/personas" };

/** The entry whose page a path (under the workspace) lies on or below: the longest that fits. */
function currentItem(pathname: string): NavItem | undefined {
  const path = UNDER[pathname.split("/")[1] ?? ""] ?? pathname;
  return NAV_SECTIONS.flatMap(({ items }) => items)
    .filter((item) =>
      item.path === "" ? path === "" : path === item.path || path.startsWith(`${item.path}/`),
    )
    .sort((a, b) => b.path.length - a.path.length)[0];
}
