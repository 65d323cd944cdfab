"use client";

import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

export interface ResultLinkProps {
  workspace: string;
  q: string;
  productId: number;
  /** From 1, over all pages. */
  place: number;
  children: ReactNode;
}

/** A link to a found product that tells, without waiting, that it was opened. */
export function ResultLink({ workspace, q, productId, place, children }: ResultLinkProps) {
  const tell = () => {
    if (!q) return;
    fetch(`/api/${workspace}/search/click`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ q, productId, place }),
      keepalive: true,
    }).catch(() => {});
  };
  return (
    <TextLink look="name" href={`/${workspace}/products/${productId}`} onClick={tell} className="break-words">
      {children}
    </TextLink>
  );
}
