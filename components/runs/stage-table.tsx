import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { HBar } from "@/components/ui/h-bar";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { type StageState, stageFraction } from "@/lib/domain/run/run-progress";
import { isStageName } from "@/lib/domain/run/stages";
import { formatCount } from "@/lib/format/format-count";
import { formatDuration } from "@/lib/format/format-duration";

export interface StageRow extends StageState {
  readonly status: "waiting" | "running" | "done" | "failed";
  readonly peakMiB: number | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

const TONE = { waiting: "neutral", running: "info", done: "ok", failed: "danger" } as const;

/** The stages of a run: what each does, how far it is, how long it took and how much memory. */
export function StageTable({ stages }: { stages: readonly StageRow[] }) {
  const t = useTranslations("runs");
  const locale = useLocale();
  return (
    <Table label={t("stagesTitle")} stack plain>
      <thead>
        <tr>
          <Th>{t("stage")}</Th>
          <Th>{t("status")}</Th>
          <Th numeric>{t("shards")}</Th>
          <Th numeric>{t("time")}</Th>
          <Th numeric>{t("memory")}</Th>
          <Th>{t("what")}</Th>
        </tr>
      </thead>
      <tbody>
        {stages
          .filter(({ name }) => isStageName(name))
          .map((stage) => (
            <tr key={stage.name}>
              <Td className="font-medium whitespace-nowrap">
                {t(`stages.${stage.name}` as "stages.language")}
              </Td>
              <Td label={t("status")}>
                <span className="inline-flex items-center gap-2">
                  <Chip tone={TONE[stage.status]}>{t(`stageStatus.${stage.status}`)}</Chip>
                  {stage.status === "running" ? (
                    <span className="w-20">
                      <HBar share={stageFraction(stage)} colour={1} />
                    </span>
                  ) : null}
                </span>
              </Td>
              <Td numeric label={t("shards")}>
                {stage.shards > 0
                  ? t("shardsValue", {
                      done: formatCount(stage.shardsDone, locale),
                      all: formatCount(stage.shards, locale),
                    })
                  : "–"}
              </Td>
              <Td numeric label={t("time")}>
                {stage.startedAt
                  ? formatDuration(
                      ((stage.finishedAt ?? new Date()).getTime() - stage.startedAt.getTime()) / 1000,
                      locale,
                    )
                  : "–"}
              </Td>
              <Td numeric label={t("memory")}>
                {stage.peakMiB === null ? "–" : t("memoryValue", { mib: formatCount(stage.peakMiB, locale) })}
              </Td>
              <Td label={t("what")} className="text-ink-2">
                {t(`does.${stage.name}` as "does.language")}
              </Td>
            </tr>
          ))}
      </tbody>
    </Table>
  );
}
