"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type MenuItem =
  | "separator"
  | {
      readonly label: string;
      readonly icon?: ReactNode;
      /** Second line, smaller. */
      readonly hint?: string;
      readonly onSelect?: () => void;
      readonly href?: string;
      /** The address sends a file. */
      readonly download?: boolean;
      readonly checked?: boolean;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      /** Language of the label, when it is not the page's. */
      readonly lang?: string;
    };

export interface MenuProps {
  trigger: ReactNode;
  items: readonly MenuItem[];
  /** A heading inside the menu. */
  heading?: ReactNode;
  align?: "start" | "end";
}

const ITEM =
  "flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 text-xs no-underline outline-none select-none data-[disabled]:cursor-not-allowed data-[disabled]:text-ink-3 data-[highlighted]:bg-hover [&>svg]:size-3.5 [&>svg]:shrink-0";

/** Actions or choices behind one button; arrows walk, letters jump, Escape closes. */
export function Menu({ trigger, items, heading, align = "end" }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={12}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 animate-[appear_0.12s] overflow-y-auto rounded-lg bg-overlay p-1 shadow-2 focus-visible:rounded-lg"
        >
          {heading ? <Radix.Label className="px-2 py-1.5 text-2xs text-ink-3">{heading}</Radix.Label> : null}
          {items.map((item, place) =>
            item === "separator" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a separator has nothing but its place
              <Radix.Separator key={place} className="my-1 h-px bg-line" />
            ) : (
              <Entry key={item.label} item={item} />
            ),
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Entry({ item }: { item: Exclude<MenuItem, "separator"> }) {
  const className = classNames(ITEM, item.danger ? "text-danger" : "text-ink [&>svg]:text-ink-2");
  const content = (
    <>
      {item.icon}
      <span className="min-w-0 flex-1" lang={item.lang}>
        {item.label}
        {item.hint ? <span className="block text-2xs text-ink-3">{item.hint}</span> : null}
      </span>
      {item.checked ? <Check aria-hidden /> : null}
    </>
  );
  const shared = {
    className,
    disabled: item.disabled ?? false,
    ...(item.checked === undefined ? {} : { "aria-current": item.checked ? ("true" as const) : undefined }),
  };
  if (item.href !== undefined) {
    return (
      <Radix.Item asChild {...shared}>
        {item.download ? (
          <a href={item.href} download>
            {content}
          </a>
        ) : (
          <Link href={item.href}>{content}</Link>
        )}
      </Radix.Item>
    );
  }
  return (
    <Radix.Item {...shared} {...(item.onSelect ? { onSelect: item.onSelect } : {})}>
      {content}
    </Radix.Item>
  );
}
