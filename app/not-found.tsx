import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { PlainShell } from "@/components/layout/plain-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { readTheme, THEME_COOKIE } from "@/lib/format/theme";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout");
  return { title: t("notFound.title") };
}

export default async function NotFound() {
  const [t, jar] = await Promise.all([getTranslations("layout"), cookies()]);
  return (
    <PlainShell theme={readTheme(jar.get(THEME_COOKIE)?.value)}>
      <div className="w-full max-w-md">
        <h1 className="mb-3 text-lg font-semibold">{t("notFound.title")}</h1>
        <EmptyState
          title={t("notFound.what")}
          body={t("notFound.body")}
          action={<LinkButton href="/">{t("notFound.back")}</LinkButton>}
        />
      </div>
    </PlainShell>
  );
}
