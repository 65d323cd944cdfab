import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { KeyValues } from "@/components/ui/key-values";
import { PersonaName } from "@/components/ui/persona-name";
import type { PastPersona } from "@/lib/domain/customer/customer-page";
import { formatDate } from "@/lib/format/format-date";
import { pickName } from "@/lib/format/pick-name";

export interface PersonaHistoryProps {
  workspace: { readonly slug: string; readonly timeZone: string };
  /** Newest first. */
  past: readonly PastPersona[];
}

/** In which persona each published run saw the customer. */
export function PersonaHistory({ workspace, past }: PersonaHistoryProps) {
  const t = useTranslations("customers.personaHistory");
  const locale = useLocale();
  const moves = past.filter(({ persona }, i) => {
    const before = past[i + 1];
    return before !== undefined && before.persona?.key !== persona?.key;
  }).length;
  if (past.length === 0) return null;
  return (
    <Card title={t("title", { moves })} description={t("description", { runs: past.length })}>
      <KeyValues
        items={past.map(({ run, at, persona }) => ({
          label: t("run", { run, date: formatDate(at, locale, workspace.timeZone) }),
          value: persona ? (
            <PersonaName
              personaKey={persona.key}
              name={pickName(persona, locale)}
              href={`/${workspace.slug}/personas/${persona.key}`}
            />
          ) : (
            t("none")
          ),
        }))}
      />
    </Card>
  );
}
