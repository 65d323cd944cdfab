import {
  Eye,
  Heart,
  type LucideIcon,
  MessageSquareText,
  MousePointerClick,
  Package,
  ShoppingCart,
} from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { DocumentLine } from "@/components/customers/document-line";
import { TextLink } from "@/components/ui/text-link";
import type { EventEntry, HistoryEntry, OrderEntry } from "@/lib/domain/customer/customer-page";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatMoney } from "@/lib/format/format-money";

export interface HistoryListProps {
  workspace: { readonly slug: string; readonly timeZone: string; readonly currency: string };
  rows: readonly HistoryEntry[];
}

const EVENT_ICONS: Record<EventEntry["detail"]["type"], LucideIcon> = {
  view: Eye,
  impression: Eye,
  cart: ShoppingCart,
  favourite: Heart,
  click: MousePointerClick,
};

/** What a customer did and said, newest first, on one line of time. */
export function HistoryList({ workspace, rows }: HistoryListProps) {
  const t = useTranslations("customers.history");
  const locale = useLocale();
  return (
    <ol>
      {rows.map((entry) => {
        const Icon =
          entry.kind === "order"
            ? Package
            : entry.kind === "event"
              ? EVENT_ICONS[entry.detail.type]
              : MessageSquareText;
        return (
          <li
            key={keyOf(entry)}
            className="relative grid grid-cols-[16px_minmax(0,1fr)] gap-x-2.5 pb-3.5 text-xs before:absolute before:top-5 before:bottom-0.5 before:left-[7.5px] before:w-px before:bg-line last:pb-0 last:before:hidden"
          >
            <Icon aria-hidden className="mt-px size-4 stroke-[1.75] text-ink-3" />
            <div className="min-w-0">
              <div className="num text-2xs text-ink-3">
                {entry.at ? formatDate(entry.at, locale, workspace.timeZone) : t("undated")}
              </div>
              {entry.kind === "order" ? (
                <OrderLine workspace={workspace} entry={entry} />
              ) : entry.kind === "event" ? (
                <div>
                  {t.rich(`did.${entry.detail.type}`, {
                    count: entry.detail.count,
                    product: () => (
                      <TextLink look="plain" href={`/${workspace.slug}/products/${entry.detail.product.id}`}>
                        {entry.detail.product.title}
                      </TextLink>
                    ),
                  })}
                </div>
              ) : (
                <DocumentLine workspace={workspace.slug} entry={entry} />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function OrderLine({ workspace, entry }: { workspace: HistoryListProps["workspace"]; entry: OrderEntry }) {
  const t = useTranslations("customers.history");
  const locale = useLocale();
  const { lines } = entry.detail;
  const total = lines.reduce((sum, line) => sum + line.quantity * (line.unitPrice ?? 0), 0);
  const priced = lines.some((line) => line.unitPrice !== null);
  return (
    <>
      <ul>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an order may hold the same line twice
          <li key={place} className="py-[3px]">
            <TextLink look="plain" href={`/${workspace.slug}/products/${line.product.id}`}>
              {line.product.title}
            </TextLink>
            {line.quantity === 1 ? null : (
              <span className="num text-ink-3">
                {" "}
                {t("pieces", { count: formatCount(line.quantity, locale) })}
              </span>
            )}
            {line.returned ? <span className="text-ink-3"> {t("returned")}</span> : null}
          </li>
        ))}
      </ul>
      <div className="num text-2xs text-ink-3">
        {t("order", {
          key: entry.detail.orderKey,
          total: priced ? formatMoney(total, workspace.currency, locale) : "–",
        })}
      </div>
    </>
  );
}

function keyOf(entry: HistoryEntry): string {
  if (entry.kind === "order") return `o${entry.detail.orderKey}`;
  if (entry.kind === "document") return `d${entry.detail.id}`;
  return `e${entry.detail.type}${entry.detail.product.id}${entry.at?.getTime() ?? 0}`;
}
