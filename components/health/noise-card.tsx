import { useLocale, useTranslations } from "next-intl";
import { NamedCounts } from "@/components/health/named-counts";
import { ShareBar } from "@/components/health/share-bar";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { useKnownName } from "@/components/ui/use-known-name";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { FLAGS } from "@/lib/domain/documents/flags";
import { TEXT_SOURCES } from "@/lib/domain/documents/text-source";
import type { NamedCount, TextHealth } from "@/lib/domain/health/health";
import { formatCount } from "@/lib/format/format-count";

export interface NoiseCardProps {
  workspace: string;
  texts: readonly TextHealth[];
  flags: readonly NamedCount[];
  className?: string;
}

/** Near duplicates and noise among the texts. */
export function NoiseCard({ workspace, texts, flags, className }: NoiseCardProps) {
  const t = useTranslations("health.texts");
  const tKinds = useTranslations("import.kinds");
  const locale = useLocale();
  const there = texts.filter(({ rows }) => rows > 0);
  const all = there.reduce((sum, { rows }) => sum + rows, 0);
  const flagged = there.reduce((sum, kind) => sum + kind.flagged, 0);
  return (
    <Card
      title={t("title", { flagged, count: formatCount(flagged, locale), all: formatCount(all, locale) })}
      description={t("description")}
      {...(className ? { className } : {})}
    >
      {there.length === 0 ? <p className="text-xs text-ink-2">{t("empty")}</p> : null}
      <dl className="grid gap-2 text-xs">
        {there.map((kind) => {
          const name = tKinds(kind.kind);
          const source = TEXT_SOURCES[kind.kind];
          const hrefs = {
            flagged: documentsHref(workspace, { source, flag: "any" }),
            duplicates: documentsHref(workspace, { source, flag: "repeats" }),
          };
          return (["flagged", "duplicates"] as const).map((what) => (
            <div key={`${kind.kind} ${what}`}>
              <dt className="text-ink-2">
                <TextLink href={hrefs[what]} look="plain">
                  {t(what, { kind: name })}
                </TextLink>
              </dt>
              <dd>
                <ShareBar part={kind[what]} whole={kind.rows} />
              </dd>
            </div>
          ));
        })}
      </dl>
      {there.length > 0 ? (
        <>
          <h3 className="mt-4 mb-1.5 text-xs font-semibold">{t("reasons")}</h3>
          {flags.length === 0 ? (
            <p className="text-xs text-ink-2">{t("noReasons")}</p>
          ) : (
            <NamedCounts
              label={t("reasons")}
              items={flags.map(({ name, count }) => ({
                key: name,
                name: <Reason workspace={workspace} name={name} />,
                count,
              }))}
            />
          )}
        </>
      ) : null}
    </Card>
  );
}

function Reason({ workspace, name }: { workspace: string; name: string }) {
  const text = useKnownName("documents.spamReason")(name);
  const flag = FLAGS.find((known) => known === name);
  return flag ? <TextLink href={documentsHref(workspace, { flag })}>{text}</TextLink> : text;
}
