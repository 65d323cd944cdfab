import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { ExcerptQuote } from "@/components/ui/excerpt-quote";
import { TextLink } from "@/components/ui/text-link";
import type { Excerpt } from "@/lib/domain/documents/excerpt";
import { pickName } from "@/lib/format/pick-name";

export interface DemandItemProps {
  workspace: string;
  timeZone: string;
  need: {
    readonly key: number;
    readonly nameEn: string;
    readonly nameZh: string;
    readonly quotes: readonly Excerpt[];
  };
  /** How often, and the documents behind that number. */
  count: { readonly text: string; readonly href: string };
  /** What follows the quotes. */
  children?: ReactNode;
}

/** A need with how much it is, in customers' words. */
export function DemandItem({ workspace, timeZone, need, count, children }: DemandItemProps) {
  const locale = useLocale();
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <TextLink look="name" href={`/${workspace}/needs/${need.key}`}>
          {pickName(need, locale)}
        </TextLink>
        <TextLink look="plain" className="num text-2xs text-ink-3" href={count.href}>
          {count.text}
        </TextLink>
      </div>
      {need.quotes.map((quote) => (
        <ExcerptQuote key={quote.documentId} workspace={workspace} timeZone={timeZone} excerpt={quote} />
      ))}
      {children}
    </li>
  );
}
