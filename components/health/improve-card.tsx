import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import type { Improvement } from "@/lib/domain/health/improvement";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

const FIRST = 6;
const LEAST_SHOWN = 0.0005;

export interface ImproveCardProps {
  workspace: string;
  improvements: readonly Improvement[];
  className?: string;
}

/** What would improve the analysis next, the weightiest first, each with its number and the way to mend it. */
export function ImproveCard({ workspace, improvements, className }: ImproveCardProps) {
  const t = useTranslations("health.improve");
  const first = improvements.slice(0, FIRST);
  const rest = improvements.slice(FIRST);
  return (
    <Card
      title={t("title", { count: improvements.length })}
      description={t("description")}
      {...(className ? { className } : {})}
    >
      {improvements.length === 0 ? <Note tone="ok">{t("none")}</Note> : null}
      <List workspace={workspace} items={first} from={1} />
      {rest.length > 0 ? (
        <details className="mt-1 border-t border-line pt-2">
          <summary className="w-fit cursor-pointer text-xs font-medium text-accent">
            {t("more", { count: rest.length })}
          </summary>
          <List workspace={workspace} items={rest} from={FIRST + 1} />
        </details>
      ) : null}
    </Card>
  );
}

function List({
  workspace,
  items,
  from,
}: {
  workspace: string;
  items: readonly Improvement[];
  from: number;
}) {
  const t = useTranslations("health.improve");
  if (items.length === 0) return null;
  return (
    <ol start={from} className="grid">
      {items.map((item, index) => (
        <li
          key={`${item.rule} ${item.kind}`}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-b border-line py-2.5 text-xs last:border-b-0 last:pb-0 max-sm:grid-cols-[1.5rem_minmax(0,1fr)]"
        >
          <span className="num text-2xs text-ink-3">{from + index}</span>
          <div className="min-w-0">
            <h3 className="text-sm font-medium">
              <Title item={item} />
            </h3>
            <p className="text-ink-2">{t(`rules.${item.rule}.why`)}</p>
          </div>
          <TextLink href={hrefOf(workspace, item)} className="max-sm:col-start-2 max-sm:mt-1">
            {t(`fix.${item.fix}`)}
          </TextLink>
        </li>
      ))}
    </ol>
  );
}

function Title({ item }: { item: Improvement }) {
  const t = useTranslations("health.improve.rules");
  const tKinds = useTranslations("import.kinds");
  const locale = useLocale();
  const { rule, kind, part, whole } = item;
  const counts = { part: formatCount(part, locale), whole: formatCount(whole, locale) };
  const ratio = whole > 0 ? part / whole : 0;
  const made = `${counts.part} / ${counts.whole}`;
  // Shares that round to nothing say more by what they are made of.
  const share = ratio < LEAST_SHOWN ? made : `${formatPercent(ratio, locale)} (${made})`;
  return t(`${rule}.title`, { ...counts, kind: tKinds(kind), share, days: part });
}

function hrefOf(workspace: string, { fix, importId }: Improvement): string {
  if (fix === "upload" || importId === null) return `/${workspace}/data`;
  return `/${workspace}/data/imports/${importId}`;
}
