"use client";

import { useLocale, useTranslations } from "next-intl";
import { PanelSection } from "@/components/ui/panel-section";
import { PartsBar } from "@/components/ui/parts-bar";
import { PersonaName } from "@/components/ui/persona-name";
import type { SelectionShare } from "@/lib/domain/map/describe-selection";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";
import { pickName } from "@/lib/format/pick-name";

export interface SelectionPersonasProps {
  workspace: string;
  /** The most first. */
  shares: readonly SelectionShare[];
  size: number;
}

const NONE_COLOUR = 10;

/** Which personas the selection is made of. */
export function SelectionPersonas({ workspace, shares, size }: SelectionPersonasProps) {
  const t = useTranslations("map.panel");
  const locale = useLocale();
  const named = shares.map(({ thing, inside }) => ({
    key: Number(thing.key),
    name: pickName(thing, locale),
    customers: inside,
  }));
  const left = size - named.reduce((sum, { customers }) => sum + customers, 0);
  const parts = [...named, ...(left > 0 ? [{ key: null, name: t("noPersona"), customers: left }] : [])].map(
    (part) => ({ ...part, share: part.customers / size }),
  );
  return (
    <PanelSection title={t("who")} note={t("whoNote")}>
      <PartsBar
        label={parts.map((part) => `${part.name} ${formatPercent(part.share, locale)}`).join("; ")}
        parts={parts.map(({ key, name, share }) => ({ label: name, share, colour: key ?? NONE_COLOUR }))}
      />
      <ul className="num mt-2 grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-3 gap-y-1.5 text-xs">
        {parts.map((part) => (
          <li key={part.key ?? "none"} className="contents">
            {part.key === null ? (
              <span className="text-ink-2">{part.name}</span>
            ) : (
              <PersonaName
                personaKey={part.key}
                name={part.name}
                href={`/${workspace}/personas/${part.key}`}
              />
            )}
            <span className="text-right">{formatCount(part.customers, locale)}</span>
            <span className="w-12 text-right text-ink-3">{formatPercent(part.share, locale)}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
