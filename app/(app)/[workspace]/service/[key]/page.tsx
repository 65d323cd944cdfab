import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import {
  approveAnswerAction,
  editIntentsAction,
  undoIntentEditAction,
  withdrawAnswerAction,
} from "@/app/(app)/[workspace]/service/actions";
import { Chart } from "@/components/charts/chart";
import { AnswerForm } from "@/components/service-room/answer-form";
import { IntentCauses } from "@/components/service-room/intent-causes";
import { IntentFacts } from "@/components/service-room/intent-facts";
import { IntentHistory } from "@/components/service-room/intent-history";
import { IntentQuestions } from "@/components/service-room/intent-questions";
import { IntentTools } from "@/components/service-room/intent-tools";
import { Card } from "@/components/ui/card";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { isAllowed } from "@/lib/domain/actor";
import { FAQ_LANGUAGES } from "@/lib/domain/service-room/service-room";
import { pickName } from "@/lib/format/pick-name";
import { getIntent, QUESTIONS_A_PAGE } from "@/lib/services/service-room/get-intent";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; key: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

const load = cache(async (slug: string, key: string, page: string) => {
  if (!/^\d{1,9}$/.test(key)) notFound();
  const context = await requireWorkspace(slug);
  const number = /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
  const found = await getIntent(context.actor, Number(key), number);
  if (!found) notFound();
  return { ...context, ...found, page: number };
});

async function read({ params, searchParams }: Props) {
  const [{ workspace, key }, { page }] = await Promise.all([params, searchParams]);
  return load(workspace, key, String(page ?? "1"));
}

export async function generateMetadata(props: Props) {
  const [{ intent }, locale] = await Promise.all([read(props), getLocale()]);
  return { title: pickName(intent, locale) };
}

const ACTIONS = { edit: editIntentsAction, undo: undoIntentEditAction };

export default async function IntentPage(props: Props) {
  const [found, locale, t] = await Promise.all([read(props), getLocale(), getTranslations("serviceRoom")]);
  const { actor, workspace, intent, others, edits, entries, answers, page } = found;
  const { slug } = workspace;
  const mayEdit = isAllowed(actor.role, "edit");
  const hiddenBy = edits.find(({ edit, undoneAt }) => edit.kind === "hide" && undoneAt === null)?.id ?? null;
  const weeks = intent.weekly.length;
  return (
    <>
      <PageHead
        title={pickName(intent, locale)}
        crumbs={[{ href: `/${slug}/service`, label: t("title") }]}
        description={t("intent.head", { question: intent.question })}
        actions={
          mayEdit ? (
            <IntentTools workspace={slug} {...{ intent, others, hiddenBy }} actions={ACTIONS} />
          ) : null
        }
      />
      <IntentFacts intent={intent} />
      <div className="grid gap-3 sm:gap-4">
        <Chart
          title={t("intent.weeks")}
          description={t("intent.weeksNote", { weeks })}
          name={`intent-${intent.key}-weeks`}
          spec={{
            kind: "line",
            valueLabel: t("table.questions"),
            format: "count",
            x: intent.weekly.map((_, week) => String(week - weeks + 1)),
            xLabel: t("intent.week"),
            series: [{ name: t("table.questions"), values: intent.weekly }],
          }}
        />
        <Card
          flush
          title={t("questions.title")}
          description={t("questions.note")}
          footer={
            <Pagination
              page={page}
              pageSize={QUESTIONS_A_PAGE}
              total={intent.questions}
              hrefFor={(to) => `/${slug}/service/${intent.key}?page=${to}`}
            />
          }
        >
          <IntentQuestions
            workspace={slug}
            intentKey={intent.key}
            questions={found.questions}
            others={others}
            actions={mayEdit ? ACTIONS : null}
          />
        </Card>
        <Columns>
          {FAQ_LANGUAGES.map((language) => {
            const approved = entries.find((entry) => entry.language === language) ?? null;
            const own = answers.filter((answer) => answer.language === language);
            return (
              <Card
                key={language}
                title={t(`faq.title.${language}`)}
                description={t("faq.note")}
                className={columnSpan(6)}
              >
                {mayEdit ? (
                  <AnswerForm
                    key={approved?.at.toISOString() ?? "none"}
                    workspace={slug}
                    intentKey={intent.key}
                    language={language}
                    approved={approved && { question: approved.question, answer: approved.answer }}
                    question={own[0]?.question ?? intent.question}
                    answers={own}
                    approve={approveAnswerAction}
                    withdraw={withdrawAnswerAction}
                  />
                ) : (
                  <p className="text-xs">{approved?.answer ?? own[0]?.text ?? t("table.none")}</p>
                )}
              </Card>
            );
          })}
        </Columns>
        <Columns>
          <Card flush title={t("causes.products")} description={t("causes.note")} className={columnSpan(6)}>
            <IntentCauses
              label={t("causes.product")}
              rows={found.products}
              of={intent.questions}
              hrefFor={(id) => `/${slug}/products/${id}`}
            />
          </Card>
          <Card flush title={t("causes.needs")} description={t("causes.note")} className={columnSpan(6)}>
            <IntentCauses
              label={t("causes.need")}
              rows={found.needs}
              of={intent.questions}
              hrefFor={(id) => `/${slug}/needs/${id}`}
            />
          </Card>
        </Columns>
        {edits.length > 0 ? (
          <Card flush title={t("history.title")} description={t("history.note")}>
            <IntentHistory workspace={slug} edits={edits} actions={mayEdit ? ACTIONS : null} />
          </Card>
        ) : null}
      </div>
    </>
  );
}
