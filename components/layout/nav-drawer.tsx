"use client";

import { Menu as MenuIcon, X } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { useState } from "react";
import { NavList, type NavListProps } from "@/components/layout/nav-list";
import { Button } from "@/components/ui/button";

/** The navigation of narrow screens: a drawer that closes when a page is chosen. */
export function NavDrawer(props: Omit<NavListProps, "close">) {
  const t = useTranslations("layout");
  const pathname = usePathname();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  return (
    <Dialog.Root open={openedAt === pathname} onOpenChange={(open) => setOpenedAt(open ? pathname : null)}>
      <Dialog.Trigger asChild>
        <Button
          variant="quiet"
          icon={<MenuIcon aria-hidden />}
          label={t("openMenu")}
          className="md:hidden [&>svg]:size-4"
        />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-[appear_0.12s] bg-scrim md:hidden" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-40 w-68 max-w-[85vw] animate-[appear_0.12s] overflow-y-auto border-r border-line bg-canvas shadow-2 md:hidden"
        >
          <Dialog.Title className="sr-only">{t("mainNavigation")}</Dialog.Title>
          <nav aria-label={t("mainNavigation")} className="h-full">
            <NavList
              {...props}
              close={
                <Dialog.Close asChild>
                  <Button variant="quiet" icon={<X aria-hidden />} label={t("closeMenu")} />
                </Dialog.Close>
              }
            />
          </nav>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
