"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { ExperimentArm } from "@/lib/domain/recommendation/experiment";
import type { ExperimentResults } from "@/lib/domain/recommendation/experiment-results";
import { formatCount } from "@/lib/format/format-count";
import { formatDate } from "@/lib/format/format-date";
import { formatPercent } from "@/lib/format/format-percent";
import { formatSigned } from "@/lib/format/format-signed";

export interface ExperimentCardProps {
  workspace: string;
  timeZone: string;
  results: ExperimentResults;
  end?: ((input: { workspace: string; id: number }) => Promise<ActionResult<void>>) | undefined;
}

/** One experiment: what is compared, how far it is, and what may be said already. */
export function ExperimentCard({ workspace, timeZone, results, end }: ExperimentCardProps) {
  const t = useTranslations("recommendations.experiments");
  const locale = useLocale();
  const router = useRouter();
  const { busy, run } = useServerAction();
  const { experiment, arms, needed, sampleRatio, verdict } = results;
  const shares = experiment.arms.reduce((sum, { share }) => sum + share, 0);
  const stop = () => {
    if (end)
      run(
        () => end({ workspace, id: experiment.id }),
        () => router.refresh(),
      );
  };
  const settings = ({ model, balance, explore }: ExperimentArm) =>
    [
      t(`models.${model}`),
      balance === null ? null : t("balance", { share: formatPercent(1 - balance, locale, 0) }),
      explore === null ? null : t("explore", { share: formatPercent(explore, locale, 0) }),
    ]
      .filter((part) => part !== null)
      .join(t("separator"));
  const points = (value: number) => formatSigned(value * 100, locale, { digits: 2 });
  return (
    <Card
      flush
      title={t("cardTitle", { name: experiment.name, verdict: t(`verdicts.${verdict}`) })}
      description={t("since", {
        place: experiment.place,
        from: formatDate(experiment.createdAt, locale, timeZone),
        to: experiment.stoppedAt ? formatDate(experiment.stoppedAt, locale, timeZone) : t("now"),
      })}
      footer={
        <>
          <span>
            {t("needed", {
              needed: formatCount(needed, locale),
              effect: formatPercent(experiment.plan.effect, locale, 0),
            })}
          </span>
          {end && !experiment.stoppedAt ? (
            <Button disabled={busy} onClick={stop}>
              {t("end")}
            </Button>
          ) : null}
        </>
      }
    >
      {verdict === "broken" ? (
        <div className="px-4 pb-2">
          <Note tone="danger">{t("broken", { p: sampleRatio.toExponential(1) })}</Note>
        </div>
      ) : null}
      <Table label={experiment.name} stack>
        <thead>
          <tr>
            <Th>{t("arm")}</Th>
            <Th numeric>{t("visitors")}</Th>
            <Th numeric>{t("shown")}</Th>
            <Th numeric>{t("clicked")}</Th>
            <Th numeric>{t("rate")}</Th>
            <Th numeric>{t("difference")}</Th>
          </tr>
        </thead>
        <tbody>
          {arms.map((arm, at) => {
            const own = experiment.arms[at];
            return (
              <tr key={arm.name}>
                <Td>
                  <span className="font-medium">{arm.name}</span>
                  {own ? (
                    <span className="block text-2xs text-ink-3">
                      {t("armSays", {
                        settings: settings(own),
                        share: formatPercent(own.share / shares, locale, 0),
                      })}
                    </span>
                  ) : null}
                </Td>
                <Td numeric label={t("visitors")}>
                  {formatCount(arm.assigned, locale)}
                </Td>
                <Td numeric label={t("shown")}>
                  {formatCount(arm.shown, locale)}
                </Td>
                <Td numeric label={t("clicked")}>
                  {formatCount(arm.clicked, locale)}
                </Td>
                <Td numeric label={t("rate")}>
                  {arm.shown > 0 ? formatPercent(arm.clicked / arm.shown, locale, 2) : "–"}
                </Td>
                <Td numeric label={t("difference")}>
                  {arm.difference
                    ? t("points", {
                        value: points(arm.difference.value),
                        low: points(arm.difference.low),
                        high: points(arm.difference.high),
                      })
                    : "–"}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Card>
  );
}
