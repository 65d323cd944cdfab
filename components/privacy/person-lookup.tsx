"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult, PublicError } from "@/lib/domain/action-result";
import { formatDate } from "@/lib/format/format-date";

interface Found {
  readonly customers: readonly {
    readonly id: number;
    readonly key: string;
    readonly by: "key" | "email" | "phone";
  }[];
  readonly erased: { readonly id: number; readonly createdAt: Date } | null;
}

interface PersonLookupProps {
  workspace: string;
  timeZone: string;
  find: (input: { workspace: string; asked: string }) => Promise<ActionResult<Found>>;
  /** Searches once more for what may be left of somebody who was deleted; null for those who may not. */
  check: ((input: { workspace: string; asked: string }) => Promise<ActionResult<{ id: number }>>) | null;
}

/** Looks a person up. What is typed goes by a form, never into an address. */
export function PersonLookup({ workspace, timeZone, find, check }: PersonLookupProps) {
  const t = useTranslations("privacy.lookup");
  const locale = useLocale();
  const say = useErrorText();
  const router = useRouter();
  const [asked, setAsked] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<PublicError | null>(null);
  const [busy, startTransition] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("asked"));
    setAsked(typed);
    startTransition(async () => {
      const answer = await find({ workspace, asked: typed });
      setError(answer.ok ? null : answer.error);
      setFound(answer.ok ? answer.data : null);
    });
  };
  const searchAgain = () =>
    startTransition(async () => {
      const answer = await check?.({ workspace, asked });
      if (answer?.ok) router.push(`/${workspace}/privacy/receipts/${answer.data.id}`);
      else if (answer) setError(answer.error);
    });
  return (
    <div className="grid gap-4">
      <form onSubmit={submit} className="flex max-w-xl flex-wrap items-start gap-2">
        <Field
          label={t("label")}
          hint={t("hint")}
          name="asked"
          required
          maxLength={300}
          autoComplete="off"
          className="min-w-60 flex-1"
        />
        <Button type="submit" variant="primary" disabled={busy} className="mt-[22px]">
          {t("submit")}
        </Button>
      </form>
      {error ? (
        <Note tone="danger" live>
          {say(error)}
        </Note>
      ) : null}
      <div role="status" className="grid gap-3 empty:hidden">
        {found?.erased ? (
          <Note
            tone="info"
            action={
              <>
                {check ? (
                  <Button onClick={searchAgain} disabled={busy}>
                    {t("searchAgain")}
                  </Button>
                ) : null}
                <LinkButton href={`/${workspace}/privacy/receipts/${found.erased.id}`}>
                  {t("open")}
                </LinkButton>
              </>
            }
          >
            {t("erased", {
              date: formatDate(found.erased.createdAt, locale, timeZone),
              id: found.erased.id,
            })}
          </Note>
        ) : null}
        {found && found.customers.length === 0 && !found.erased ? <Note>{t("none")}</Note> : null}
        {found && found.customers.length > 0 ? (
          <div className="grid gap-2">
            <h3 className="text-xs font-semibold">{t("found", { count: found.customers.length })}</h3>
            <ul className="grid gap-1.5">
              {found.customers.map(({ id, key, by }) => (
                <li key={id} className="flex flex-wrap gap-x-3 text-xs">
                  <TextLink href={`/${workspace}/privacy/people/${id}`} className="break-all">
                    {key}
                  </TextLink>
                  <span className="text-ink-2">{t(`by.${by}`)}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </div>
  );
}
