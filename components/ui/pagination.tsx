import { ChevronLeft, ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { formatCount } from "@/lib/format/format-count";

export interface PaginationProps {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  hrefFor: (page: number) => string;
}

/** Which rows of how many, and links to the neighbours. */
export function Pagination({ page, pageSize, total, hrefFor }: PaginationProps) {
  const t = useTranslations("common");
  const locale = useLocale();
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  const step = (target: number, label: string, icon: React.ReactNode, possible: boolean, edge: string) =>
    possible ? (
      <LinkButton href={hrefFor(target)} scroll={false} label={label} icon={icon} className={edge} />
    ) : (
      <Button disabled label={label} icon={icon} className={edge} />
    );
  return (
    <nav aria-label={t("pagination.label")} className="flex w-full items-center gap-3 text-xs text-ink-2">
      <span className="num">
        {t("pagination.range", {
          first: formatCount(first, locale),
          last: formatCount(last, locale),
          total: formatCount(total, locale),
        })}
      </span>
      <span className="ml-auto inline-flex">
        {step(page - 1, t("pagination.previous"), <ChevronLeft aria-hidden />, page > 1, "rounded-r-none")}
        {step(
          page + 1,
          t("pagination.next"),
          <ChevronRight aria-hidden />,
          last < total,
          "-ml-px rounded-l-none",
        )}
      </span>
    </nav>
  );
}
