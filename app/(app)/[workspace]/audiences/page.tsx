import { getTranslations } from "next-intl/server";
import {
  countAudienceAction,
  removeAudienceAction,
  saveAudienceAction,
} from "@/app/(app)/[workspace]/audiences/actions";
import { AudienceMaker } from "@/components/audiences/audience-maker";
import { AudienceTable } from "@/components/audiences/audience-table";
import { BudgetSplit } from "@/components/audiences/budget-split";
import { OverlapMatrix } from "@/components/audiences/overlap-matrix";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { isAllowed } from "@/lib/domain/actor";
import { FEWEST_EXPORTED } from "@/lib/domain/audiences/export-layout";
import { listAudiences } from "@/lib/services/audiences/list-audiences";
import { listRuleChoices } from "@/lib/services/audiences/list-rule-choices";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string }>;
}

export async function generateMetadata() {
  const t = await getTranslations("audiences");
  return { title: t("title") };
}

export default async function AudiencesPage({ params }: Props) {
  const [{ workspace: slug }, t] = await Promise.all([params, getTranslations("audiences")]);
  const { actor, workspace } = await requireWorkspace(slug);
  const [list, choices] = await Promise.all([listAudiences(actor), listRuleChoices(actor)]);
  const mayEdit = isAllowed(actor.role, "edit");
  return (
    <div className="grid gap-4">
      <PageHead title={t("title")} description={t("description", { fewest: FEWEST_EXPORTED })} />
      {list.audiences.length === 0 ? (
        <EmptyState title={t("empty.title")} body={t(mayEdit ? "empty.body" : "empty.reader")} />
      ) : (
        <AudienceTable
          workspace={slug}
          timeZone={workspace.timeZone}
          audiences={list.audiences}
          remove={mayEdit ? removeAudienceAction : undefined}
        />
      )}
      {list.audiences.length > 0 ? (
        <BudgetSplit currency={workspace.currency} audiences={list.audiences} />
      ) : null}
      {list.audiences.length > 1 ? (
        <section className="grid gap-2">
          <h2 className="text-sm font-semibold">{t("overlap.title")}</h2>
          <p className="text-xs text-ink-2">{t("overlap.note")}</p>
          <OverlapMatrix {...list} />
        </section>
      ) : null}
      {mayEdit ? (
        <AudienceMaker
          workspace={slug}
          choices={choices}
          count={countAudienceAction}
          seeds={list.audiences.map(({ id, name }) => ({ id, name }))}
          save={saveAudienceAction}
        />
      ) : null}
    </div>
  );
}
