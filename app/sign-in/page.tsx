import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainShell } from "@/components/layout/plain-shell";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { EmptyState } from "@/components/ui/empty-state";
import { readTheme, THEME_COOKIE } from "@/lib/format/theme";
import { isFirstStart } from "@/lib/services/people/is-first-start";
import { safeNext } from "@/lib/web/safe-next";
import { currentUser } from "@/lib/web/session";

const CREATE_COMMAND = "npm run needscape -- user create-admin --email you@example.com --name You";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people");
  return { title: t("signIn.title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const next = safeNext((await searchParams).next);
  if (await currentUser()) redirect(next);
  const [t, jar, firstStart] = await Promise.all([getTranslations("people"), cookies(), isFirstStart()]);
  return (
    <PlainShell theme={readTheme(jar.get(THEME_COOKIE)?.value)}>
      <div className="w-full max-w-sm">
        <h1 className="text-lg font-semibold">{t("signIn.title")}</h1>
        <p className="mt-0.5 mb-4 text-xs text-ink-2">{t("signIn.description")}</p>
        {firstStart ? (
          <EmptyState
            title={t("firstStart.title")}
            body={t("firstStart.body")}
            action={<code className="rounded-sm bg-sunken p-2 font-mono break-all">{CREATE_COMMAND}</code>}
          />
        ) : (
          <div className="rounded-lg border border-line bg-surface p-4">
            <SignInForm next={next} />
          </div>
        )}
        <p className="mt-4 text-xs text-ink-2">{t("signIn.help")}</p>
      </div>
    </PlainShell>
  );
}
