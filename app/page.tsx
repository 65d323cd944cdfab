import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainShell } from "@/components/layout/plain-shell";
import { SignOutButton } from "@/components/sign-in/sign-out-button";
import { EmptyState } from "@/components/ui/empty-state";
import { readTheme, THEME_COOKIE } from "@/lib/format/theme";
import { listWorkspaces } from "@/lib/services/workspace/list-workspaces";
import { currentUser } from "@/lib/web/session";

/** The start leads to the reader's first workspace. */
export default async function StartPage() {
  const user = await currentUser();
  if (!user) redirect("/sign-in");
  const [first] = await listWorkspaces(user);
  if (first) redirect(`/${first.slug}`);
  const [t, jar] = await Promise.all([getTranslations("people"), cookies()]);
  return (
    <PlainShell theme={readTheme(jar.get(THEME_COOKIE)?.value)}>
      <div className="w-full max-w-md">
        <h1 className="mb-3 text-lg font-semibold">{t("noWorkspace.title")}</h1>
        <EmptyState
          title={t("noWorkspace.what", { email: user.email })}
          body={t("noWorkspace.body")}
          action={<SignOutButton />}
        />
      </div>
    </PlainShell>
  );
}
