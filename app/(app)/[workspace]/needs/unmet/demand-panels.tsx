import { getTranslations } from "next-intl/server";
import { AskedForList } from "@/components/demand/asked-for-list";
import { ComparedList } from "@/components/demand/compared-list";
import { SilentShelvesTable } from "@/components/demand/silent-shelves-table";
import { UnansweredList } from "@/components/demand/unanswered-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Actor } from "@/lib/domain/actor";
import { listAskedFor } from "@/lib/services/demand/list-asked-for";
import { listComparedWith } from "@/lib/services/demand/list-compared-with";
import { listSilentShelves } from "@/lib/services/demand/list-silent-shelves";
import { listUnanswered } from "@/lib/services/demand/list-unanswered";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
}

/** What is asked for: what no product has, and what some have. */
export async function AskedForPanels({ actor, workspace: { slug, timeZone } }: Props) {
  const [t, rows] = await Promise.all([getTranslations("demand"), listAskedFor(actor)]);
  if (!rows)
    return (
      <Card title={t("unmet.title")}>
        <EmptyState
          title={t("noRun")}
          body={t("noRunBody")}
          action={<LinkButton href={`/${slug}/runs`}>{t("toRuns")}</LinkButton>}
        />
      </Card>
    );
  const unmet = rows.filter(({ carriers }) => carriers.length === 0);
  const met = rows.filter(({ carriers }) => carriers.length > 0);
  return (
    <>
      <Card title={t("unmet.found", { count: unmet.length })} description={t("unmet.note")}>
        {unmet.length > 0 ? (
          <AskedForList workspace={slug} timeZone={timeZone} rows={unmet} />
        ) : (
          <EmptyState title={t("unmet.empty")} body={t("unmet.emptyBody")} />
        )}
      </Card>
      {met.length > 0 ? (
        <Card title={t("met.found", { count: met.length })} description={t("met.note")}>
          <AskedForList workspace={slug} timeZone={timeZone} rows={met} />
        </Card>
      ) : null}
    </>
  );
}

export async function UnansweredPanel({ actor, workspace: { slug, timeZone } }: Props) {
  const [t, rows] = await Promise.all([getTranslations("demand"), listUnanswered(actor)]);
  return (
    <Card title={t("unanswered.title")} description={t("unanswered.note")}>
      {rows.length > 0 ? (
        <UnansweredList workspace={slug} timeZone={timeZone} rows={rows} />
      ) : (
        <EmptyState title={t("unanswered.empty")} body={t("unanswered.emptyBody")} />
      )}
    </Card>
  );
}

export async function SilentPanel({ actor, workspace: { slug } }: Props) {
  const [t, rows] = await Promise.all([getTranslations("demand"), listSilentShelves(actor)]);
  return (
    <Card title={t("silent.title")} description={t("silent.note")} flush={rows.length > 0}>
      {rows.length > 0 ? (
        <SilentShelvesTable workspace={slug} rows={rows} />
      ) : (
        <EmptyState title={t("silent.empty")} body={t("silent.emptyBody")} />
      )}
    </Card>
  );
}

/** What is compared with the shop's products, or with one of them. */
export async function ComparedPanel({
  actor,
  workspace: { slug, timeZone },
  product,
}: Props & { product?: number }) {
  const [t, rows] = await Promise.all([getTranslations("demand"), listComparedWith(actor, product)]);
  return (
    <Card title={t("compared.title")} description={t("compared.note")}>
      {rows.length > 0 ? (
        <ComparedList workspace={slug} timeZone={timeZone} rows={rows} />
      ) : (
        <EmptyState title={t("compared.empty")} body={t("compared.emptyBody")} />
      )}
    </Card>
  );
}
