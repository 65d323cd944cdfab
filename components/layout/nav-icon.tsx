"use client";

import type { LucideIcon } from "lucide-react";
import { useLinkStatus } from "next/link";

/** The sign before a page's name; it breathes while the page is on its way. Inside a `<Link>` only. */
export function NavIcon({ icon: Icon }: { icon: LucideIcon }) {
  const { pending } = useLinkStatus();
  return (
    <Icon
      aria-hidden
      data-pending={pending || undefined}
      className="size-4 stroke-[1.75] text-ink-3 group-aria-[current]:text-ink data-pending:text-accent motion-safe:data-pending:animate-pulse"
    />
  );
}
