"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Chart } from "@/components/charts/chart";
import type { BarSpec } from "@/components/charts/chart-spec";
import { topicColour } from "@/components/topics/topic-colour";
import { useQueryChange } from "@/components/ui/use-query-change";
import { rankTerms } from "@/lib/domain/topics/rank-terms";
import type { TopicTerm } from "@/lib/domain/topics/topic-term";
import { type TopicsView, topicsHref } from "@/lib/domain/topics/topics-view";
import { formatDecimal } from "@/lib/format/format-decimal";

export interface TopicTermsProps {
  workspace: string;
  view: TopicsView;
  topic: { readonly key: number; readonly share: number; readonly terms: readonly TopicTerm[] };
  className?: string;
}

const SHOWN = 20;
const STEP = 0.05;
const PAUSE = 300;

/**
 * A topic's terms, ranked by a weight between frequency and lift that a slider sets: how much of the topic each is (bar),
 * and of all texts (mark). The weight stays in the address.
 */
export function TopicTerms({ workspace, view, topic, className }: TopicTermsProps) {
  const t = useTranslations("topics.terms");
  const locale = useLocale();
  const [lambda, setLambda] = useState(view.lambda);
  const { change } = useQueryChange();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const weigh = (value: number) => {
    setLambda(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => change({ lambda: String(value) }), PAUSE);
  };
  const ranked = rankTerms(topic.terms, lambda, SHOWN);
  const [first, second, third] = ranked;
  const spec: BarSpec = {
    kind: "bar",
    rowLabel: t("term"),
    valueLabel: t("inside"),
    markLabel: t("overall"),
    format: "percent",
    rows: ranked.map(({ term, probability, overall }) => ({
      label: term,
      value: probability,
      mark: overall,
      colour: topicColour,
      href: topicsHref(workspace, { ...view, lambda, q: term, page: 1 }),
    })),
  };
  return (
    <Chart
      title={t("title", {
        topic: topic.key,
        terms: [first, second, third].map((term) => term?.term ?? "").join(", "),
      })}
      description={t("description")}
      spec={spec}
      name={`topic-${topic.key}-terms`}
      {...(className ? { className } : {})}
      footer={
        <label className="flex w-full flex-wrap items-center gap-x-3 gap-y-1">
          <span>{t("lambda", { value: formatDecimal(lambda, locale) })}</span>
          <span className="flex min-w-0 flex-1 items-center gap-2">
            <span className="text-ink-3 max-sm:hidden">{t("lift")}</span>
            <input
              type="range"
              min={0}
              max={1}
              step={STEP}
              value={lambda}
              onChange={(event) => weigh(Number(event.target.value))}
              aria-valuetext={t("lambda", { value: formatDecimal(lambda, locale) })}
              className="h-4 min-w-32 flex-1 accent-(--accent)"
            />
            <span className="text-ink-3 max-sm:hidden">{t("frequency")}</span>
          </span>
        </label>
      }
    />
  );
}
