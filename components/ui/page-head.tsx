import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface PageHeadProps {
  title: ReactNode;
  description?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  /** The pages above this one, from the top. */
  crumbs?: readonly { readonly href: string; readonly label: string }[];
  /** A swatch or chip before the title. */
  mark?: ReactNode;
}

/** The one `h1` of a page, what it covers, and what can be done here. */
export function PageHead({ title, description, actions, crumbs, mark }: PageHeadProps) {
  const t = useTranslations("common");
  return (
    <div className="mb-4 flex flex-wrap items-start gap-x-4 gap-y-3">
      <div className="min-w-0 max-w-full">
        {crumbs && crumbs.length > 0 ? (
          <nav aria-label={t("breadcrumb")} className="mb-0.5 flex flex-wrap gap-x-1.5 text-xs text-ink-3">
            {crumbs.map((crumb) => (
              <span key={crumb.href} className="inline-flex gap-x-1.5">
                <Link href={crumb.href} className="text-accent underline underline-offset-2">
                  {crumb.label}
                </Link>
                <span aria-hidden>/</span>
              </span>
            ))}
          </nav>
        ) : null}
        <h1 className="flex items-center gap-2 text-lg font-semibold tracking-[-0.01em] break-words">
          {mark}
          <span className="min-w-0">{title}</span>
        </h1>
        {description ? <p className="num mt-0.5 max-w-[90ch] text-xs text-ink-2">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2 sm:ml-auto print:hidden">{actions}</div> : null}
    </div>
  );
}
