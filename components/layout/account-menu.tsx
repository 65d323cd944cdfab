"use client";

import { LogOut, Settings } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";

export interface AccountMenuProps {
  workspace: string;
  user: { readonly name: string; readonly email: string };
}

/** Who is signed in, their account, and the way out. */
export function AccountMenu({ workspace, user }: AccountMenuProps) {
  const t = useTranslations("layout");
  const toast = useToast();
  const signOut = async () => {
    try {
      const answer = await fetch("/api/auth/sign-out", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{}",
      });
      if (!answer.ok) throw new Error(String(answer.status));
      // A full load: nothing that the session saw stays in the browser's memory.
      window.location.assign("/sign-in");
    } catch {
      toast({ text: t("signOutFailed"), tone: "danger" });
    }
  };
  return (
    <Menu
      heading={
        <>
          <span className="block text-xs font-medium text-ink">{user.name}</span>
          {user.email}
        </>
      }
      trigger={
        <button type="button" className="rounded-full p-px">
          <span className="sr-only">{t("account", { name: user.name })}</span>
          <Avatar name={user.name} />
        </button>
      }
      items={[
        {
          label: t("accountSettings"),
          icon: <Settings aria-hidden />,
          href: `/${workspace}/settings/account`,
        },
        { label: t("signOut"), icon: <LogOut aria-hidden />, onSelect: () => void signOut() },
      ]}
    />
  );
}
