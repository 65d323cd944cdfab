import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { formatCount } from "@/lib/format/format-count";

export interface PersonasEmptyProps {
  workspace: string;
  /** Customers with a profile in the published run; undefined when nothing is published. */
  customers: number | undefined;
}

/** Personas take this many customers; the personas stage says so in its log too. */
const NEEDED = 40;

/** Why there are no personas and what to do. */
export function PersonasEmpty({ workspace, customers }: PersonasEmptyProps) {
  const t = useTranslations("personas.empty");
  const locale = useLocale();
  const counts = { customers: formatCount(customers ?? 0, locale), needed: NEEDED };
  return (
    <EmptyState
      title={customers === undefined ? t("none") : t("few", counts)}
      body={customers === undefined ? t("noneBody") : t("fewBody", counts)}
      action={
        <>
          <LinkButton href={`/${workspace}/data`}>{t("toImport")}</LinkButton>
          <LinkButton href={`/${workspace}/runs`}>{t("toRuns")}</LinkButton>
        </>
      }
    />
  );
}
