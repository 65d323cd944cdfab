"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { usePanelFocus } from "@/components/ui/use-panel-focus";

export interface SidePanelProps {
  title: ReactNode;
  /** A line under the title: chip, other name, counts. */
  subtitle?: ReactNode;
  /** Buttons under it. */
  actions?: ReactNode;
  /** The same page without the panel. */
  closeHref: string;
  /** The neighbours in the table. */
  previousHref?: string | undefined;
  nextHref?: string | undefined;
  /** Id of the element (the row's link) that gets the focus back. */
  returnTo?: string;
  /** `<PanelSection>`s. */
  children: ReactNode;
}

/**
 * Details beside a table; `<WithPanel>` lays the two out. It is not modal: no focus trap; Escape closes it and the
 * focus goes back to the row. On a narrow screen it lies over the page, which then neither scrolls nor takes the focus.
 */
export function SidePanel({
  title,
  subtitle,
  actions,
  closeHref,
  previousHref,
  nextHref,
  returnTo,
  children,
}: SidePanelProps) {
  const t = useTranslations("common");
  const router = useRouter();
  const titleId = useId();

  const panel = useRef<HTMLElement>(null);
  const leave = usePanelFocus(panel, returnTo);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // A dialog or menu above the panel takes the key for itself.
      if (
        event.key !== "Escape" ||
        event.defaultPrevented ||
        document.querySelector("[role=dialog],[role=menu]")
      ) {
        return;
      }
      leave();
      router.push(closeHref, { scroll: false });
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [router, closeHref, leave]);

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      data-side-panel
      aria-labelledby={titleId}
      className="overscroll-contain border-line bg-surface max-md:fixed max-md:inset-0 max-md:z-40 max-md:overflow-y-auto md:sticky md:top-top md:h-[calc(100dvh-var(--top-height))] md:overflow-y-auto md:border-l md:shadow-panel"
    >
      <div className="sticky top-0 z-2 border-b border-line bg-surface px-4 py-3">
        <div className="flex items-start gap-2">
          <h2 id={titleId} className="min-w-0 flex-1 text-md font-semibold tracking-[-0.005em] break-words">
            {title}
          </h2>
          <div className="-my-0.5 -mr-2 flex">
            {previousHref ? (
              <LinkButton
                variant="quiet"
                scroll={false}
                href={previousHref}
                label={t("panel.previous")}
                icon={<ChevronUp aria-hidden />}
              />
            ) : null}
            {nextHref ? (
              <LinkButton
                variant="quiet"
                scroll={false}
                href={nextHref}
                label={t("panel.next")}
                icon={<ChevronDown aria-hidden />}
              />
            ) : null}
            <LinkButton
              variant="quiet"
              scroll={false}
              href={closeHref}
              label={t("close")}
              icon={<X aria-hidden />}
            />
          </div>
        </div>
        {subtitle ? (
          <div className="mt-1 flex flex-wrap items-center gap-2 text-xs text-ink-2">{subtitle}</div>
        ) : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
      {children}
    </aside>
  );
}
