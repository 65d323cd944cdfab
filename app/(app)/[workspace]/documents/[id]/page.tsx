import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { restoreDocumentsAction } from "@/app/(app)/[workspace]/documents/actions";
import { DialogueTurns } from "@/components/documents/dialogue-turns";
import { DocumentFacts } from "@/components/documents/document-facts";
import { DocumentMarks } from "@/components/documents/document-marks";
import { DocumentText } from "@/components/documents/document-text";
import { FoundWords } from "@/components/documents/found-words";
import { MentionTable } from "@/components/documents/mention-table";
import { TokenTable } from "@/components/documents/token-table";
import { Card } from "@/components/ui/card";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { TablePanel } from "@/components/ui/table-panel";
import { isAllowed } from "@/lib/domain/actor";
import { langOf } from "@/lib/domain/documents/lang-of";
import { ownKey } from "@/lib/domain/documents/own-key";
import { sentimentClass } from "@/lib/domain/needs/sentiment-class";
import { pickName } from "@/lib/format/pick-name";
import { getDocument } from "@/lib/services/documents/get-document";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
}

const load = cache(async (slug: string, id: string) => {
  if (!/^\d{1,18}$/.test(id)) notFound();
  const context = await requireWorkspace(slug);
  const found = await getDocument(context.actor, id);
  if (!found) notFound();
  const { document } = found;
  const t = await getTranslations("documents");
  const title =
    document.source !== "dialogue" || document.turn === null
      ? t("headReview", { key: ownKey(document.key) })
      : t("headTurn", { turn: document.turn, key: document.dialogueKey ?? ownKey(document.key) });
  return { ...context, ...found, t, title };
});

async function read({ params }: Props) {
  const { workspace, id } = await params;
  return load(workspace, id);
}

export async function generateMetadata(props: Props) {
  const { title } = await read(props);
  return { title };
}

export default async function DocumentPage(props: Props) {
  const [{ actor, workspace, document, mentions, turns, t, title }, locale] = await Promise.all([
    read(props),
    getLocale(),
  ]);
  const { slug, timeZone } = workspace;
  const titles = mentions.map((mention, index) =>
    t("mentions.label", {
      number: index + 1,
      needs: mention.needs.map((need) => pickName(need, locale)).join(", ") || t("mentions.noNeed"),
      sentiment:
        mention.sentiment === null
          ? t("mentions.unscored")
          : t(`sentiment.${sentimentClass(mention.sentiment)}`),
    }),
  );
  return (
    <>
      <PageHead title={title} crumbs={[{ href: `/${slug}/documents`, label: t("crumb") }]} />
      <DocumentMarks
        workspace={slug}
        document={document}
        restore={isAllowed(actor.role, "edit") ? restoreDocumentsAction : null}
      />
      <Columns>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(8)}`}>
          <Card
            title={t("text.title", { heard: mentions.length })}
            description={document.wasRead ? t("text.note") : t("text.unread")}
          >
            <DocumentText
              text={document.text}
              lang={langOf(document.language)}
              mentions={mentions}
              titles={titles}
            />
          </Card>
          {mentions.length > 0 ? (
            <Card title={t("mentions.title")} description={t("mentions.note")} flush>
              <MentionTable workspace={slug} mentions={mentions} />
            </Card>
          ) : null}
          {mentions.some(({ tokens }) => tokens.length > 0) ? (
            <TablePanel>
              <TokenTable mentions={mentions} />
            </TablePanel>
          ) : null}
          {turns.length > 0 ? (
            <Card title={t("dialogue.title")} description={t("dialogue.note", { turns: turns.length })}>
              <DialogueTurns workspace={slug} turns={turns} current={document.id} />
            </Card>
          ) : null}
        </div>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(4)}`}>
          <Card title={t("facts.title")}>
            <DocumentFacts workspace={slug} timeZone={timeZone} document={document} />
          </Card>
          <Card title={t("foundTitle")}>
            <FoundWords mentions={mentions} />
          </Card>
        </div>
      </Columns>
    </>
  );
}
