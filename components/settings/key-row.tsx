"use client";

import { Ban } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { KeyActions } from "@/components/settings/key-actions";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Td } from "@/components/ui/td";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ApiKey } from "@/lib/domain/api-keys/api-key";
import { SCOPES } from "@/lib/domain/api-keys/scopes";
import { formatDate } from "@/lib/format/format-date";
import { formatDateTime } from "@/lib/format/format-date-time";

interface KeyRowProps {
  row: ApiKey;
  workspace: { readonly slug: string; readonly timeZone: string };
  revoke: KeyActions["revoke"];
}

export function KeyRow({ row, workspace, revoke }: KeyRowProps) {
  const t = useTranslations("settings");
  const locale = useLocale();
  const toast = useToast();
  const say = useErrorText();
  const { id, name, prefix, createdBy, createdAt, lastUsedAt, expiresAt } = row;
  const date = formatDate(createdAt, locale, workspace.timeZone);

  const turn = async (revoked: boolean) => {
    const answer = await revoke({ workspace: workspace.slug, id, revoked });
    if (!answer.ok) toast({ text: say(answer.error), tone: "danger" });
    else if (revoked) toast({ text: t("keys.revoked", { name }), undo: () => turn(false) });
    else toast({ text: t("keys.restored", { name }) });
  };
  return (
    <tr>
      <Td>
        <div className="text-sm font-medium break-words">{name}</div>
        <code className="font-mono text-ink-2">{prefix}…</code>
      </Td>
      <Td label={t("keys.scopes")}>
        <span className="inline-flex flex-wrap gap-1">
          {SCOPES.filter((scope) => row.scopes.includes(scope)).map((scope) => (
            <Chip key={scope}>{t(`keys.scope.${scope}`)}</Chip>
          ))}
        </span>
      </Td>
      <Td label={t("keys.created")}>{createdBy ? t("keys.createdBy", { date, name: createdBy }) : date}</Td>
      <Td label={t("keys.lastUsed")}>
        {lastUsedAt ? formatDateTime(lastUsedAt, locale, workspace.timeZone) : t("keys.never")}
      </Td>
      <Td label={t("keys.expires")}>
        {row.isExpired ? (
          <Chip tone="warn">{t("keys.expired")}</Chip>
        ) : expiresAt ? (
          formatDate(expiresAt, locale, workspace.timeZone)
        ) : (
          t("keys.expiresNever")
        )}
      </Td>
      <Td className="text-right whitespace-nowrap">
        <ConfirmDialog
          trigger={
            <Button variant="quiet" icon={<Ban aria-hidden />} label={t("keys.revokeLabel", { name })} />
          }
          title={t("keys.revokeTitle", { name })}
          body={t("keys.revokeBody", { prefix })}
          confirmLabel={t("keys.revokeConfirm")}
          danger
          onConfirm={async () => {
            await turn(true);
            return true;
          }}
        />
      </Td>
    </tr>
  );
}
