import { useLocale, useTranslations } from "next-intl";
import { type NeedPlace, NeedSection } from "@/components/needs/need-section";
import { EmptyState } from "@/components/ui/empty-state";
import { HBar } from "@/components/ui/h-bar";
import { PersonaName } from "@/components/ui/persona-name";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { NeedPersonaShare } from "@/lib/domain/needs/need-persona";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

export interface NeedPersonasProps {
  place: NeedPlace;
  workspace: string;
  needKey: number;
  personas: readonly NeedPersonaShare[];
  className?: string;
}

/** Who says it: the share of each persona's customers, and whether any says it more than the rest. */
export function NeedPersonas({ place, workspace, needKey, personas, className }: NeedPersonasProps) {
  const t = useTranslations("needs");
  const locale = useLocale();
  const most = Math.max(1e-9, ...personas.map((persona) => persona.customers / Math.max(1, persona.size)));
  const surest = [...personas]
    .filter((persona) => (persona.against?.low ?? 0) > 1)
    .sort((a, b) => (b.against?.value ?? 0) - (a.against?.value ?? 0))[0];
  const times = (value: number) => formatDecimal(value, locale, 1);
  const title =
    surest?.against === undefined || surest.against === null
      ? t("personas.none")
      : t("personas.finding", {
          persona: pickName(surest, locale),
          times: times(surest.against.value),
          low: times(surest.against.low),
          high: times(surest.against.high),
        });
  return (
    <NeedSection
      place={place}
      title={title}
      {...(place === "page" ? { note: t("personas.note") } : {})}
      {...(className ? { className } : {})}
    >
      {personas.length === 0 ? (
        <EmptyState title={t("personas.empty")} body={t("personas.emptyBody")} />
      ) : (
        <ul className="grid grid-cols-[minmax(0,9.5rem)_1fr_auto] items-center gap-x-2.5 gap-y-[7px] text-xs">
          {personas.map((persona) => (
            <li key={persona.key} className="contents">
              <PersonaName
                personaKey={persona.key}
                name={pickName(persona, locale)}
                href={`/${workspace}/personas/${persona.key}`}
              />
              <HBar share={persona.customers / Math.max(1, persona.size) / most} colour={persona.key} />
              <TextLink
                look="plain"
                className="num text-right"
                href={documentsHref(workspace, { need: needKey, persona: persona.key })}
              >
                {formatRate(persona.customers, persona.size, locale)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </NeedSection>
  );
}
