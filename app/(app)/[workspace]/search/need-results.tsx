import { getTranslations } from "next-intl/server";
import { AskedNeeds } from "@/components/ask/asked-needs";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Actor } from "@/lib/domain/actor";
import type { ProductSearch } from "@/lib/domain/search/product-search";
import { askShop } from "@/lib/services/ask/ask-shop";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
  filter: ProductSearch;
}

/** The needs that it is about, with the words of customers that lie nearest. */
export async function NeedResults({ actor, workspace, filter: { q } }: Props) {
  const { slug, timeZone } = workspace;
  const t = await getTranslations("search");
  if (!q) return <EmptyState title={t("ask")} body={t("askBody")} />;
  const found = await askShop(actor, q);
  if (!found)
    return (
      <EmptyState
        title={t("noRun")}
        body={t("noRunBody")}
        action={<LinkButton href={`/${slug}/runs`}>{t("toRuns")}</LinkButton>}
      />
    );
  return (
    <Card title={t("needsFor", { q })} description={t("needsNote")}>
      <AskedNeeds workspace={slug} timeZone={timeZone} question={q} asked={found} />
    </Card>
  );
}
