import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export interface NeedsEmptyProps {
  workspace: string;
  /** Mentions of the published run; undefined when nothing is published. */
  mentions: number | undefined;
  /** Needs that the filter hides; undefined when there are none at all. */
  filtered?: number;
}

/** Why the table is empty and what to do: nothing published, nothing found, or nothing that matches. */
export function NeedsEmpty({ workspace, mentions, filtered }: NeedsEmptyProps) {
  const t = useTranslations("needs.empty");
  if (filtered !== undefined)
    return (
      <EmptyState
        title={t("found")}
        body={t("foundBody", { needs: filtered })}
        action={<LinkButton href={`/${workspace}/needs`}>{t("clear")}</LinkButton>}
      />
    );
  return (
    <EmptyState
      title={mentions === undefined ? t("none") : t("noText")}
      body={mentions === undefined ? t("noneBody") : t("noTextBody", { mentions })}
      action={
        <>
          <LinkButton href={`/${workspace}/data`}>{t("toImport")}</LinkButton>
          <LinkButton href={`/${workspace}/runs`}>{t("toRuns")}</LinkButton>
        </>
      }
    />
  );
}
