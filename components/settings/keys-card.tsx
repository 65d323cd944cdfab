import { useTranslations } from "next-intl";
import { CreateKeyDialog } from "@/components/settings/create-key-dialog";
import type { KeyActions, KeyDays } from "@/components/settings/key-actions";
import { KeyRow } from "@/components/settings/key-row";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { ApiKey } from "@/lib/domain/api-keys/api-key";
import type { Scope } from "@/lib/domain/api-keys/scopes";

interface KeysCardProps {
  keys: readonly ApiKey[];
  workspace: { readonly slug: string; readonly timeZone: string };
  /** where the API is */
  address: string;
  scopes: readonly Scope[];
  days: readonly KeyDays[];
  actions: KeyActions;
}

/** The keys of programs, how to make one, and a first request. */
export function KeysCard({ keys, workspace, address, scopes, days, actions }: KeysCardProps) {
  const t = useTranslations("settings");
  const create = (
    <CreateKeyDialog workspace={workspace.slug} scopes={scopes} days={days} create={actions.create} />
  );
  const example = `curl -X POST '${address}/imports?fileName=orders.csv' \\\n  -H 'Authorization: Bearer nsk_…' \\\n  -H 'Idempotency-Key: orders-week-48' \\\n  -T orders.csv`;
  const code = (
    <div className="grid min-w-0 justify-items-start gap-2">
      <pre className="w-full min-w-0 rounded-md bg-sunken px-3 py-2 font-mono text-xs wrap-anywhere whitespace-pre-wrap text-ink">
        {example}
      </pre>
      <CopyButton text={example} />
    </div>
  );
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3 sm:gap-4">
      <Card
        title={t("keys.title", { keys: keys.length })}
        description={t("keys.cardDescription")}
        tools={create}
        flush={keys.length > 0}
      >
        {keys.length === 0 ? (
          <EmptyState title={t("keys.emptyTitle")} body={t("keys.emptyBody")} />
        ) : (
          <Table label={t("keys.table")} stack plain>
            <thead>
              <tr>
                <Th>{t("keys.key")}</Th>
                <Th>{t("keys.scopes")}</Th>
                <Th>{t("keys.created")}</Th>
                <Th>{t("keys.lastUsed")}</Th>
                <Th>{t("keys.expires")}</Th>
                <Th>
                  <span className="sr-only">{t("keys.change")}</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {keys.map((row) => (
                <KeyRow key={row.id} row={row} workspace={workspace} revoke={actions.revoke} />
              ))}
            </tbody>
          </Table>
        )}
      </Card>
      <Card
        title={t("keys.exampleTitle")}
        description={t("keys.exampleBody", { address: `${address}/openapi.json` })}
      >
        {code}
      </Card>
    </div>
  );
}
