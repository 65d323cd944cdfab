import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsHead } from "@/components/settings/settings-head";
import { WorkspaceForm } from "@/components/settings/workspace-form";
import { Card } from "@/components/ui/card";
import { isAllowed } from "@/lib/domain/actor";
import { currencyChoices } from "@/lib/format/currency-choices";
import { timeZoneChoices } from "@/lib/format/time-zone-choices";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { saveWorkspace } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("title") };
}

export default async function WorkspaceSettingsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireWorkspace((await params).workspace);
  const [t, locale] = await Promise.all([getTranslations("settings"), getLocale()]);
  const { slug, name, timeZone, currency } = workspace;
  return (
    <>
      <SettingsHead workspace={slug} current="workspace" />
      <Card title={t("workspace.cardTitle", { name, timeZone, currency })} className="max-w-2xl">
        <WorkspaceForm
          settings={{ workspace: slug, name, timeZone, currency }}
          timeZones={timeZoneChoices(timeZone)}
          currencies={currencyChoices(locale, currency)}
          editable={isAllowed(actor.role, "administer")}
          save={saveWorkspace}
        />
      </Card>
    </>
  );
}
