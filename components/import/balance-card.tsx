import { Check, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { TextLink } from "@/components/ui/text-link";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { textSourceOf } from "@/lib/domain/documents/text-source";
import { addsUp, type Balance } from "@/lib/domain/import/balance";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { formatCount } from "@/lib/format/format-count";

export interface BalanceCardProps {
  workspace: string;
  id: number;
  kind: ImportKind;
  balance: Balance;
  /** rejected rows that are still kept, and those of them that wait for correction */
  quarantine: { readonly held: number; readonly waiting: number };
  description: string;
}

const PARTS = [
  { name: "added", colour: "bg-cat-1" },
  { name: "updated", colour: "bg-cat-3" },
  { name: "duplicate", colour: "bg-line-strong" },
  { name: "rejected", colour: "bg-cat-2" },
] as const;

/** What became of the rows of a file, as an equation. */
export function BalanceCard({ workspace, id, kind, balance, quarantine, description }: BalanceCardProps) {
  const t = useTranslations("import.balance");
  const locale = useLocale();
  const source = textSourceOf(kind);
  const right = addsUp(balance);
  return (
    <Card
      title={t("title", {
        rejected: balance.rejected,
        count: formatCount(balance.read, locale),
        rejectedCount: formatCount(balance.rejected, locale),
        held: quarantine.held,
        waiting: quarantine.waiting,
        waitingCount: formatCount(quarantine.waiting, locale),
      })}
      description={description}
      footer={
        <>
          <span>{t("duplicateNote")}</span>
          {source && balance.added + balance.updated > 0 ? (
            <TextLink href={documentsHref(workspace, { import: id, source })}>
              {t(source === "review" ? "seeReviews" : source === "dialogue" ? "seeDialogues" : "seeAnswers")}
            </TextLink>
          ) : null}
        </>
      }
    >
      <div className="flex flex-wrap items-end gap-x-3.5 gap-y-2">
        <Figure value={formatCount(balance.read, locale)} label={t("read")} />
        {PARTS.map(({ name, colour }, index) => (
          <Fragment key={name}>
            <span className="pb-4 text-lg text-ink-3">{index === 0 ? "=" : "+"}</span>
            <Figure value={formatCount(balance[name], locale)} label={t(name)} colour={colour} />
          </Fragment>
        ))}
        <Chip
          tone={right ? "ok" : "danger"}
          icon={right ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}
          className="mb-0.5"
        >
          {right ? t("addsUp") : t("off")}
        </Chip>
      </div>
      <div aria-hidden className="mt-3.5 flex h-3 gap-px overflow-hidden rounded-[2px]">
        {PARTS.filter(({ name }) => balance[name] > 0).map(({ name, colour }) => (
          <span key={name} className={`block min-w-[3px] ${colour}`} style={{ flexGrow: balance[name] }} />
        ))}
      </div>
    </Card>
  );
}

function Figure({ value, label, colour }: { value: string; label: string; colour?: string }) {
  return (
    <div>
      <span className="num block text-xl font-semibold tracking-[-0.015em]">{value}</span>
      <span className="inline-flex items-center gap-1.5 text-xs text-ink-2">
        {colour ? <span aria-hidden className={`size-2.5 rounded-[2px] ${colour}`} /> : null}
        {label}
      </span>
    </div>
  );
}
