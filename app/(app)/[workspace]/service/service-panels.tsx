import { getLocale, getTranslations } from "next-intl/server";
import { QuestionsTable } from "@/components/service-room/questions-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import type { Actor } from "@/lib/domain/actor";
import { badlyAnswered } from "@/lib/domain/service-room/badly-answered";
import { rises } from "@/lib/domain/service-room/rises";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { getServiceRoom } from "@/lib/services/service-room/get-service-room";

/** What is asked, how it ends, and the answers; or why there is nothing yet. */
export async function ServicePanels({ actor, slug }: { actor: Actor; slug: string }) {
  const [t, locale, room] = await Promise.all([
    getTranslations("serviceRoom"),
    getLocale(),
    getServiceRoom(actor),
  ]);
  if (!room)
    return (
      <EmptyState
        title={t("noRun")}
        body={t("noRunBody")}
        action={<LinkButton href={`/${slug}/runs`}>{t("toRuns")}</LinkButton>}
      />
    );
  if (room.groups.length === 0)
    return (
      <EmptyState
        title={t("noDialogues")}
        body={t("noDialoguesBody")}
        action={<LinkButton href={`/${slug}/data`}>{t("toData")}</LinkButton>}
      />
    );
  const share = (part: number) => formatPercent(part / Math.max(1, room.questions), locale);
  const rate = (part: number) => formatRate(part, room.questions, locale, 0);
  const rising = [...room.groups]
    .filter(rises)
    .sort((a, b) => b.recent - b.before - (a.recent - a.before))[0];
  const gaps = badlyAnswered(room.groups);
  return (
    <>
      <Facts
        className="mb-0"
        items={[
          { label: t("facts.dialogues"), value: formatCount(room.dialogues, locale) },
          {
            label: t("facts.questions"),
            value: formatCount(room.questions, locale),
            note: t("facts.groups", { count: room.groups.length }),
          },
          { label: t("facts.answered"), value: share(room.answered), note: rate(room.answered) },
          { label: t("facts.settled"), value: share(room.settled), note: rate(room.settled) },
        ]}
      />
      <Card flush title={t("gaps.title", { count: gaps.length })} description={t("gaps.note")}>
        {gaps.length > 0 ? (
          <QuestionsTable workspace={slug} rows={gaps} label={t("gaps.label")} />
        ) : (
          <p className="px-3 pb-4 text-xs text-ink-2 sm:px-4">{t("gaps.none")}</p>
        )}
      </Card>
      <Card
        flush
        title={
          rising
            ? t("all.rising", { question: rising.question, more: rising.recent - rising.before })
            : t("all.title", { count: room.groups.length })
        }
        description={t("all.note")}
      >
        <QuestionsTable workspace={slug} rows={room.groups} label={t("all.label")} />
      </Card>
    </>
  );
}
