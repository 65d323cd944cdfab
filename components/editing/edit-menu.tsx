"use client";

import { ChevronDown, Pencil } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Menu, type MenuItem } from "@/components/ui/menu";

export interface EditMenuProps {
  label: string;
  items: readonly MenuItem[];
  pending: boolean;
  /** Of the menu's button. */
  trigger: RefObject<HTMLButtonElement | null>;
}

/** What can be changed about a thing, behind one button. */
export function EditMenu({ label, items, pending, trigger }: EditMenuProps) {
  return (
    <Menu
      trigger={
        <Button ref={trigger} icon={<Pencil aria-hidden />} disabled={pending}>
          {label}
          <ChevronDown aria-hidden />
        </Button>
      }
      items={items}
    />
  );
}
