import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrivacySwitches } from "@/components/privacy/privacy-switches";
import { SettingsHead } from "@/components/settings/settings-head";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { isAllowed } from "@/lib/domain/actor";
import { getPrivacy } from "@/lib/services/privacy/get-privacy";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { turnPrivacySwitch } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("privacy.tab") };
}

export default async function PrivacySettingsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireWorkspace((await params).workspace);
  const [t, { settings, holdings }] = await Promise.all([getTranslations("privacy"), getPrivacy(actor)]);
  const editable = isAllowed(actor.role, "administer");
  const on = Object.values(settings).filter(Boolean).length;
  return (
    <>
      <SettingsHead workspace={workspace.slug} current="privacy" />
      <div className="grid max-w-4xl grid-cols-1 gap-3 sm:gap-4">
        <Card title={t("switches.title", { on })} description={t("switches.description")}>
          <PrivacySwitches
            workspace={workspace.slug}
            settings={settings}
            holdings={holdings}
            editable={editable}
            turn={turnPrivacySwitch}
          />
          {editable ? null : <p className="mt-3 text-xs text-ink-2">{t("onlyAdministrators")}</p>}
        </Card>
        {isAllowed(actor.role, "edit") ? (
          <Card title={t("peopleCard.title")} description={t("peopleCard.body")}>
            <LinkButton href={`/${workspace.slug}/privacy`}>{t("toPeople")}</LinkButton>
          </Card>
        ) : null}
      </div>
    </>
  );
}
