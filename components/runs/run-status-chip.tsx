import { Ban, Check, CircleAlert, CirclePause, Clock, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type ChipTone } from "@/components/ui/chip";

const LOOK = {
  queued: { tone: "neutral", Icon: Clock },
  running: { tone: "info", Icon: LoaderCircle },
  succeeded: { tone: "ok", Icon: Check },
  held: { tone: "warn", Icon: CirclePause },
  failed: { tone: "danger", Icon: CircleAlert },
  cancelled: { tone: "neutral", Icon: Ban },
} as const satisfies Record<string, { tone: ChipTone; Icon: unknown }>;

export type RunState = keyof typeof LOOK;

/** A run that is done but was not published by itself is "held". */
export function runState(run: {
  status: Exclude<RunState, "held">;
  publishable: boolean | null;
  published: boolean;
}): RunState {
  return run.status === "succeeded" && run.publishable === false && !run.published ? "held" : run.status;
}

/** How a run stands, in a word. */
export function RunStatusChip({ state }: { state: RunState }) {
  const t = useTranslations("runs.statuses");
  const { tone, Icon } = LOOK[state];
  return (
    <Chip tone={tone} icon={<Icon aria-hidden />}>
      {t(state)}
    </Chip>
  );
}
