import { useLocale, useTranslations } from "next-intl";
import { OddsCell } from "@/components/needs/odds-cell";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { HBar } from "@/components/ui/h-bar";
import { TextLink } from "@/components/ui/text-link";
import { useKnownName } from "@/components/ui/use-known-name";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { logOdds } from "@/lib/domain/needs/log-odds";
import { needsHref } from "@/lib/domain/needs/needs-href";
import { formatRate } from "@/lib/format/format-rate";

export interface NeedSplitProps {
  workspace: string;
  needKey: number;
  by: "language" | "category";
  /** Mentions of the need, and of all, in each part. */
  parts: readonly { name: string; mentions: number; of: number }[];
  /** Of the need and of the run. */
  mentions: number;
  allMentions: number;
}

const SHOWN = 8;

/** The need's share of what is said in each language or category, against all the others. */
export function NeedSplit({ workspace, needKey, by, parts, mentions, allMentions }: NeedSplitProps) {
  const t = useTranslations("needs.split");
  const languageName = useKnownName("documents.language");
  const locale = useLocale();
  const share = (part: { mentions: number; of: number }) => part.mentions / Math.max(1, part.of);
  const most = Math.max(1e-9, ...parts.map(share));
  const label = (name: string) => (by === "language" ? languageName(name) : name);
  const href = (name: string) =>
    by === "language"
      ? documentsHref(workspace, { need: needKey, language: name })
      : needsHref(workspace, { category: name }, needKey);
  return (
    <Card title={t(`${by}.title`)} description={t("note")}>
      {parts.length === 0 ? (
        <EmptyState title={t(`${by}.empty`)} body={t(`${by}.emptyBody`)} />
      ) : (
        <ul className="grid grid-cols-[minmax(0,7rem)_1fr_auto_auto] items-center gap-x-2.5 gap-y-[7px] text-xs">
          {parts.slice(0, SHOWN).map((part) => (
            <li key={part.name} className="contents">
              <span className="truncate">{label(part.name)}</span>
              <HBar share={share(part) / most} colour={1} />
              <TextLink look="plain" className="num text-right" href={href(part.name)}>
                {formatRate(part.mentions, part.of, locale)}
              </TextLink>
              <OddsCell
                odds={logOdds(part.mentions, part.of, mentions - part.mentions, allMentions - part.of)}
                type={null}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
