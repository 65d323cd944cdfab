"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { TriedItem } from "@/lib/domain/recommendation/product-explanation";
import { formatDecimal } from "@/lib/format/format-decimal";

export interface WhatIfCardProps {
  workspace: string;
  customerId: number;
  /** The parts that the blend uses. */
  parts: readonly string[];
  /** What the list holds now, by key, best first. */
  now: readonly number[];
  attempt: (input: {
    workspace: string;
    customerId: number;
    weights: Record<string, number>;
    balance: number;
  }) => Promise<ActionResult<readonly TriedItem[]>>;
}

const MOST = 3;

/** Sliders for what each part weighs and how unlike products are to be, tried on this customer's list alone. */
export function WhatIfCard({ workspace, customerId, parts, now, attempt }: WhatIfCardProps) {
  const t = useTranslations("recommendations.whatIf");
  const part = useTranslations("recommendations.parts");
  const locale = useLocale();
  const [weights, setWeights] = useState<Record<string, number>>({});
  const [balance, setBalance] = useState(1);
  const [found, setFound] = useState<readonly TriedItem[] | null>(null);
  const { busy, run } = useServerAction();
  const look = () => run(() => attempt({ workspace, customerId, weights, balance }), setFound);
  const slider = (label: string, value: number, bounds: [number, number], set: (value: number) => void) => (
    <label key={label} className="grid gap-1 text-xs">
      <span className="flex justify-between gap-2">
        <span>{label}</span>
        <span className="num text-ink-2">{formatDecimal(value, locale, 2)}</span>
      </span>
      <input
        type="range"
        className="accent-accent"
        min={bounds[0]}
        max={bounds[1]}
        step={0.05}
        value={value}
        onChange={(event) => set(Number(event.target.value))}
      />
    </label>
  );
  const places = new Map(now.map((id, at) => [id, at + 1]));
  return (
    <Card title={t("title")} description={t("description")}>
      <div className="grid gap-3">
        {parts.map((name) =>
          slider(part.has(name) ? part(name) : name, weights[name] ?? 1, [0, MOST], (value) =>
            setWeights({ ...weights, [name]: value }),
          ),
        )}
        {slider(t("diversity"), 1 - balance, [0, 0.5], (value) => setBalance(1 - value))}
        <div>
          <Button disabled={busy} onClick={look}>
            {t("try")}
          </Button>
        </div>
        {found ? (
          <ol className="grid gap-0.5 text-xs" aria-live="polite">
            {found.map(({ productId, title }, at) => {
              const was = places.get(productId);
              return (
                <li key={productId} className="flex gap-2">
                  <span className="num w-4 shrink-0 text-right text-ink-3">{at + 1}</span>
                  <span className="min-w-0 flex-1 truncate">{title}</span>
                  <span className="text-ink-3">
                    {was === undefined ? t("came") : was === at + 1 ? "" : t("was", { rank: was })}
                  </span>
                </li>
              );
            })}
          </ol>
        ) : null}
      </div>
    </Card>
  );
}
