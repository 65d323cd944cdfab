import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeysCard } from "@/components/settings/keys-card";
import { SettingsHead } from "@/components/settings/settings-head";
import { Note } from "@/components/ui/note";
import { isAllowed } from "@/lib/domain/actor";
import { SCOPES } from "@/lib/domain/api-keys/scopes";
import { env } from "@/lib/env";
import { KEY_DAYS } from "@/lib/services/api-keys/create-api-key";
import { listApiKeys } from "@/lib/services/api-keys/list-api-keys";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { createKey, revokeKey } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("keys.tab") };
}

export default async function ApiKeysPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireWorkspace((await params).workspace);
  const t = await getTranslations("settings");
  return (
    <>
      <SettingsHead workspace={workspace.slug} current="keys" />
      <div className="max-w-4xl">
        {isAllowed(actor.role, "administer") ? (
          <KeysCard
            keys={await listApiKeys(actor)}
            workspace={{ slug: workspace.slug, timeZone: workspace.timeZone }}
            address={new URL("/api/v1", env.NEEDSCAPE_URL).href}
            scopes={SCOPES}
            days={KEY_DAYS}
            actions={{ create: createKey, revoke: revokeKey }}
          />
        ) : (
          <Note>{t("keys.onlyAdministrators")}</Note>
        )}
      </div>
    </>
  );
}
