import { CircleX, FileWarning, GitCompareArrows, Upload } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { WaitingItem } from "@/lib/domain/overview/waiting-item";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";

export interface WaitingCardProps {
  workspace: string;
  items: readonly WaitingItem[];
  className?: string;
}

/** What waits for someone to decide, each with the page where that is done. */
export function WaitingCard({ workspace, items, className }: WaitingCardProps) {
  const t = useTranslations("overview.waiting");
  return (
    <Card title={t("title", { count: items.length })} flush {...(className ? { className } : {})}>
      {items.length === 0 ? <p className="px-3 pb-4 text-xs text-ink-2 sm:px-4">{t("noneBody")}</p> : null}
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <Line key={keyOf(item)} workspace={workspace} item={item} />
        ))}
      </ul>
    </Card>
  );
}

function keyOf(item: WaitingItem): string {
  return item.kind === "quarantine" ? `quarantine-${item.importId}` : item.kind;
}

function Line({ workspace, item }: { workspace: string; item: WaitingItem }) {
  const t = useTranslations("overview.waiting");
  const locale = useLocale();
  const count = (value: number) => formatCount(value, locale);
  const line = (icon: ReactNode, text: string, href: string, action: string) => (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-2.5 px-3 py-2 text-xs sm:px-4 [&>svg]:mt-px [&>svg]:size-4 [&>svg]:stroke-[1.75]">
      {icon}
      <span>{text}</span>
      <TextLink href={href}>{action}</TextLink>
    </li>
  );
  switch (item.kind) {
    case "runHeld": {
      const { number, best, popularity } = item;
      const text =
        best === null || popularity === null
          ? t("runHeld", { number })
          : t("runHeldFigures", {
              number,
              best: formatDecimal(best, locale, 3),
              popularity: formatDecimal(popularity, locale, 3),
            });
      return line(
        <GitCompareArrows aria-hidden className="text-ink-3" />,
        text,
        `/${workspace}/runs/${number}`,
        t("decide"),
      );
    }
    case "runFailed":
      return line(
        <CircleX aria-hidden className="text-danger" />,
        t("runFailed", { number: item.number }),
        `/${workspace}/runs/${item.number}`,
        t("check"),
      );
    case "newRows":
      return line(
        <Upload aria-hidden className="text-ink-3" />,
        t("newRows", { rows: item.rows, number: item.since }),
        `/${workspace}/runs`,
        t("run"),
      );
    case "quarantine":
      return line(
        <FileWarning aria-hidden className="text-warn" />,
        t("quarantine", { rejected: count(item.rejected), read: count(item.read), file: item.file }),
        `/${workspace}/data/imports/${item.importId}`,
        t("review"),
      );
  }
}
