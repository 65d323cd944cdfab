"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** The way out for someone who is signed in but has no workspace, and so no menu. */
export function SignOutButton() {
  const t = useTranslations();
  const [failed, setFailed] = useState(false);
  const signOut = async () => {
    const request = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    const answer = await fetch("/api/auth/sign-out", request).catch(() => null);
    if (answer?.ok) window.location.assign("/sign-in");
    else setFailed(true);
  };
  return (
    <>
      <Button onClick={() => void signOut()}>{t("layout.signOut")}</Button>
      <span role="alert" className="text-danger">
        {failed ? t("errors.unreachable") : null}
      </span>
    </>
  );
}
