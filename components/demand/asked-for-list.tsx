import { useLocale, useTranslations } from "next-intl";
import { DemandItem } from "@/components/demand/demand-item";
import { TextLink } from "@/components/ui/text-link";
import type { AskedFor } from "@/lib/domain/demand/demand";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";

export interface AskedForListProps {
  workspace: string;
  timeZone: string;
  rows: readonly AskedFor[];
}

/** What is asked for, with how often and by how many, in their words, and which products have it. */
export function AskedForList({ workspace, timeZone, rows }: AskedForListProps) {
  const t = useTranslations("demand");
  const locale = useLocale();
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <DemandItem
          key={row.key}
          workspace={workspace}
          timeZone={timeZone}
          need={row}
          count={{
            text: t("asks", {
              rate: formatRate(row.asks, row.mentions, locale, 0),
              askers: formatCount(row.askers, locale),
            }),
            href: documentsHref(workspace, { need: row.key, type: "wish" }),
          }}
        >
          {row.carriers.length > 0 ? (
            <ul aria-label={t("carriers")} className="mt-2 grid gap-1 text-xs text-ink-2">
              {row.carriers.map(({ text, products, first }) => (
                <li key={text}>
                  {t("carrier", { text, products })}{" "}
                  {first ? (
                    <TextLink href={`/${workspace}/products/${first.id}`}>{first.title}</TextLink>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : (
            <p className="mt-2 text-xs text-ink-3">
              {t("noCarrier", { phrases: formatCount(row.phrases, locale) })}
            </p>
          )}
        </DemandItem>
      ))}
    </ol>
  );
}
