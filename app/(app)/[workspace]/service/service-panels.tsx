import { getLocale, getTranslations } from "next-intl/server";
import { IntentsTable } from "@/components/service-room/intents-table";
import { PreparingIntents } from "@/components/service-room/preparing-intents";
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
import { pickName } from "@/lib/format/pick-name";
import { getServiceRoom } from "@/lib/services/service-room/get-service-room";

/** What is asked, how it ends, and the answers; or why there is nothing yet. */
export async function ServicePanels({ actor, slug }: { actor: Actor; slug: string }) {
  const [t, locale, room] = await Promise.all([
    getTranslations("serviceRoom"),
    getLocale(),
    getServiceRoom(actor),
  ]);
  if (room === "noRun")
    return (
      <EmptyState
        title={t("noRun")}
        body={t("noRunBody")}
        action={<LinkButton href={`/${slug}/runs`}>{t("toRuns")}</LinkButton>}
      />
    );
  if (room === "preparing") return <PreparingIntents />;
  if (room.intents.length === 0)
    return (
      <EmptyState
        title={t("noDialogues")}
        body={t("noDialoguesBody")}
        action={<LinkButton href={`/${slug}/data`}>{t("toData")}</LinkButton>}
      />
    );
  const share = (part: number) => formatPercent(part / Math.max(1, room.questions), locale);
  const rate = (part: number) => formatRate(part, room.questions, locale, 0);
  const shown = room.intents.filter(({ hidden }) => !hidden);
  const hidden = room.intents.filter((intent) => intent.hidden);
  const rising = shown.filter(rises).sort((a, b) => b.recent - b.before - (a.recent - a.before))[0];
  const gaps = badlyAnswered(shown);
  const approved = shown.filter((intent) => intent.approved.length > 0).length;
  return (
    <>
      <Facts
        className="mb-0"
        items={[
          {
            label: t("facts.questions"),
            value: formatCount(room.questions, locale),
            note: t("facts.intents", { count: room.intents.length }),
          },
          { label: t("facts.answered"), value: share(room.answered), note: rate(room.answered) },
          { label: t("facts.settled"), value: share(room.settled), note: rate(room.settled) },
          {
            label: t("facts.approved"),
            value: formatCount(approved, locale),
            note: formatRate(approved, shown.length, locale, 0),
          },
        ]}
      />
      <Card flush title={t("gaps.title", { count: gaps.length })} description={t("gaps.note")}>
        {gaps.length > 0 ? (
          <IntentsTable workspace={slug} rows={gaps} label={t("gaps.label")} />
        ) : (
          <p className="px-3 pb-4 text-xs text-ink-2 sm:px-4">{t("gaps.none")}</p>
        )}
      </Card>
      <Card
        flush
        title={
          rising
            ? t("all.rising", {
                question: pickName(rising, locale),
                more: rising.recent - rising.before,
              })
            : t("all.title", { count: shown.length })
        }
        description={t("all.note")}
      >
        <IntentsTable workspace={slug} rows={shown} label={t("all.label")} />
      </Card>
      {hidden.length > 0 ? (
        <Card flush title={t("hidden.title", { count: hidden.length })} description={t("hidden.note")}>
          <IntentsTable workspace={slug} rows={hidden} label={t("hidden.label")} />
        </Card>
      ) : null}
    </>
  );
}
