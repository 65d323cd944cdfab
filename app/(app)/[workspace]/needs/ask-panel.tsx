import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AskForm } from "@/components/ask/ask-form";
import { AskedNeeds } from "@/components/ask/asked-needs";
import { Card } from "@/components/ui/card";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { ExportMenu } from "@/components/ui/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import type { Actor } from "@/lib/domain/actor";
import { question } from "@/lib/domain/ask/asked";
import { exportItems } from "@/lib/format/export-items";
import { pickName } from "@/lib/format/pick-name";
import { askShop } from "@/lib/services/ask/ask-shop";
import { suggestQuestions } from "@/lib/services/ask/suggest-questions";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
  /** As the address has it. */
  ask: string | string[] | undefined;
}

/** Ask what customers say, in plain words: the field, what is worth asking, and the answer below it. */
export async function AskPanel({ actor, workspace, ask }: Props) {
  const asked = question.parse(ask);
  const [t, locale, suggested] = await Promise.all([
    getTranslations("ask"),
    getLocale(),
    asked ? [] : suggestQuestions(actor),
  ]);
  return (
    <section aria-label={t("label")} className="mb-3 grid gap-2">
      <AskForm workspace={workspace.slug} question={asked} />
      {suggested.length > 0 ? (
        <ul
          aria-label={t("suggestions")}
          className="flex flex-wrap gap-2 max-sm:flex-nowrap max-sm:overflow-x-auto"
        >
          {suggested.map((need) => {
            const text = t("suggestion", { need: pickName(need, locale) });
            const query = new URLSearchParams({ ask: text });
            return (
              <li key={need.key} className="shrink-0">
                <LinkButton href={`/${workspace.slug}/needs?${query}`}>{text}</LinkButton>
              </li>
            );
          })}
        </ul>
      ) : null}
      {asked ? (
        <Suspense key={asked} fallback={<CardSkeleton lines={6} />}>
          <Answer actor={actor} workspace={workspace} asked={asked} />
        </Suspense>
      ) : null}
    </section>
  );
}

async function Answer({ actor, workspace, asked }: Omit<Props, "ask"> & { asked: string }) {
  const [t, found] = await Promise.all([getTranslations("ask"), askShop(actor, asked)]);
  if (!found) return null;
  const { slug, timeZone } = workspace;
  return (
    <Card
      title={t("answer", { question: asked })}
      description={t("note")}
      tools={
        <>
          {found.needs.length > 0 ? (
            <ExportMenu
              compact
              items={exportItems(
                `/api/${slug}/ask/export`,
                new URLSearchParams({ ask: asked }),
                t("exportHint"),
              )}
            />
          ) : null}
          <LinkButton href={`/${slug}/needs`}>{t("close")}</LinkButton>
        </>
      }
    >
      <AskedNeeds workspace={slug} timeZone={timeZone} question={asked} asked={found} />
    </Card>
  );
}
