import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountForm } from "@/components/settings/account-form";
import { EndSessionsButton } from "@/components/settings/end-sessions-button";
import { PasswordForm } from "@/components/settings/password-form";
import { SettingsHead } from "@/components/settings/settings-head";
import { ShortcutsChoice } from "@/components/settings/shortcuts-choice";
import { ThemeSelect } from "@/components/settings/theme-select";
import { Card } from "@/components/ui/card";
import { ROLES } from "@/lib/domain/actor";
import { readShortcuts, SHORTCUTS_COOKIE } from "@/lib/format/shortcuts";
import { readTheme, THEME_COOKIE } from "@/lib/format/theme";
import { requireWorkspace } from "@/lib/web/require-workspace";
import { endAllSessions, saveAccount, savePassword } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("account.tab") };
}

export default async function AccountPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace, user } = await requireWorkspace((await params).workspace);
  const [t, people, locale, jar] = await Promise.all([
    getTranslations("settings"),
    getTranslations("people"),
    getLocale(),
    cookies(),
  ]);
  const { slug, name } = workspace;
  const role = people(`roles.${ROLES.find((known) => known === actor.role) ?? "administrator"}`);
  return (
    <>
      <SettingsHead workspace={slug} current="account" />
      <div className="grid max-w-2xl grid-cols-1 gap-3 sm:gap-4">
        <Card title={t("account.cardTitle", { name: user.name, role, workspace: name })}>
          <AccountForm
            account={{ workspace: slug, name: user.name, locale }}
            email={user.email}
            save={saveAccount}
          />
        </Card>
        <Card title={t("theme.title")} description={t("theme.description")}>
          <ThemeSelect theme={readTheme(jar.get(THEME_COOKIE)?.value)} />
        </Card>
        <Card title={t("shortcuts.title")} description={t("shortcuts.description")}>
          <ShortcutsChoice on={readShortcuts(jar.get(SHORTCUTS_COOKIE)?.value)} />
        </Card>
        <Card title={t("password.title")} description={t("password.description")}>
          <PasswordForm workspace={slug} email={user.email} save={savePassword} />
        </Card>
        <Card title={t("sessions.title")} description={t("sessions.description")}>
          <EndSessionsButton workspace={slug} end={endAllSessions} />
        </Card>
      </div>
    </>
  );
}
