"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { ProgressBar } from "@/components/ui/progress-bar";
import { formatCount } from "@/lib/format/format-count";
import { formatDuration } from "@/lib/format/format-duration";

export interface ProgressState {
  readonly status: string;
  readonly fraction: number;
  readonly read: number;
  readonly rejected: number;
  readonly secondsLeft: number | null;
  readonly ended: boolean;
}

export interface ImportProgressProps {
  workspace: string;
  id: number;
  initial: ProgressState;
  action?: ReactNode;
}

const EVERY_MS = 1000;

/** The bar of an import under way; asks until it has ended and has the page drawn anew then. */
export function ImportProgress({ workspace, id, initial, action }: ImportProgressProps) {
  const t = useTranslations("import.progress");
  const locale = useLocale();
  const router = useRouter();
  const [state, setState] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let status = initial.status;
    const ask = async () => {
      const answer = await fetch(`/api/${workspace}/imports/${id}`, { signal: stop.signal }).catch(
        () => null,
      );
      const now: ProgressState | null = answer?.ok ? await answer.json() : null;
      if (stop.signal.aborted) return;
      if (now) setState(now);
      // The rest of the page says how the import stands too.
      if (now && now.status !== status) router.refresh();
      if (now) status = now.status;
      if (!now?.ended) timer = setTimeout(() => void ask(), EVERY_MS);
    };
    timer = setTimeout(() => void ask(), EVERY_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [workspace, id, initial.status, router]);
  const counts = { read: formatCount(state.read, locale), rejected: formatCount(state.rejected, locale) };
  const merging = state.fraction >= 1;
  const detail =
    state.status === "queued"
      ? t("queued")
      : merging
        ? t("merging", counts)
        : state.secondsLeft === null
          ? t("early", counts)
          : t("rows", { ...counts, left: formatDuration(state.secondsLeft, locale) });
  return (
    <div className="grid gap-2">
      <ProgressBar
        value={state.status === "queued" || merging ? null : state.fraction}
        label={t("label")}
        detail={detail}
        action={action}
      />
      <p className="text-2xs text-ink-3">{t("leave")}</p>
    </div>
  );
}
