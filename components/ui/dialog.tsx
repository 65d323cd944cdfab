"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

export interface DialogProps {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it; left out when `open` is controlled. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons at the bottom right, the way out first; wrap one in `<DialogClose>` to close with it. */
  footer?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A modal window with focus kept inside; Escape and the cross close it. */
export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  footer,
  wide,
  children,
}: DialogProps) {
  const t = useTranslations("common");
  const control = open === undefined ? {} : { open };
  return (
    <Radix.Root {...control} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 animate-[appear_0.12s] bg-scrim" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          onOpenAutoFocus={toFirstField}
          className={classNames(
            "fixed top-1/2 left-1/2 z-50 grid max-h-[calc(100dvh-2rem)] w-[calc(100vw-1.5rem)] -translate-1/2 grid-rows-[auto_minmax(0,1fr)_auto] rounded-lg bg-overlay shadow-2 focus-visible:rounded-lg",
            wide ? "max-w-3xl" : "max-w-md",
          )}
        >
          <div className="flex items-start gap-3 px-4 pt-4">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-md font-semibold">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-xs text-ink-2">{description}</Radix.Description>
              ) : null}
            </div>
            <Radix.Close asChild>
              <Button variant="quiet" icon={<X aria-hidden />} label={t("close")} className="-mt-1 -mr-2" />
            </Radix.Close>
          </div>
          <div className="min-h-0 overflow-y-auto px-4 pt-3 pb-4">{children}</div>
          {footer ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{footer}</div>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A form is opened to be filled in; else the focus goes where it always goes, to the cross. */
function toFirstField(event: Event) {
  const content = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
  const field = content?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select");
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/** Closes the dialog around it, as well as what its one child does. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}
