"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { postSignIn } from "@/components/sign-in/post-sign-in";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";

/** E-mail and password; on success the browser goes to `next`, a path of this site. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    const code = await postSignIn(String(fields.get("email")).trim(), String(fields.get("password")));
    if (code === null) {
      // A full load: the server sees the new session, and nothing of the last one stays in memory.
      window.location.assign(next);
      return;
    }
    setFailure(code);
    setBusy(false);
  };

  return (
    // Before the script is there, a submit must not put the password into the address.
    <form method="post" onSubmit={(event) => void submit(event)} className="grid gap-4">
      {failure ? (
        <Note tone="danger" live>
          {t(`errors.${failure}`)}
        </Note>
      ) : null}
      <Field label={t("people.email")} name="email" type="email" required autoComplete="username" autoFocus />
      <Field
        label={t("people.password")}
        name="password"
        type="password"
        required
        autoComplete="current-password"
      />
      <Button type="submit" variant="primary" disabled={busy} className="w-full">
        {busy ? t("people.signIn.busy") : t("people.signIn.submit")}
      </Button>
    </form>
  );
}
