import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export interface RecommendationsEmptyProps {
  workspace: string;
  /** Nothing is published; the shop has no customers; or the run made no lists. */
  why: "noRun" | "noCustomers" | "noLists";
  /** A key of `recommendations.skipped`: why the run made none. */
  skipped?: string | undefined;
}

/** Why there are no recommendations and what to do. */
export function RecommendationsEmpty({ workspace, why, skipped }: RecommendationsEmptyProps) {
  const t = useTranslations("recommendations");
  const reason = skipped !== undefined && t.has(`skipped.${skipped}`) ? t(`skipped.${skipped}`) : null;
  return (
    <EmptyState
      title={t(`empty.${why}`)}
      body={reason ?? t(`empty.${why}Body`)}
      action={
        <>
          <LinkButton href={`/${workspace}/data`}>{t("empty.toImport")}</LinkButton>
          <LinkButton href={`/${workspace}/runs`}>{t("empty.toRuns")}</LinkButton>
        </>
      }
    />
  );
}
