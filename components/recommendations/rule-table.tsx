"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { RuleText } from "@/components/recommendations/rule-text";
import { Checkbox } from "@/components/ui/checkbox";
import { RemoveButton } from "@/components/ui/remove-button";
import { Table } from "@/components/ui/table";
import { TablePanel } from "@/components/ui/table-panel";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { useToast } from "@/components/ui/toast";
import { useServerAction } from "@/components/ui/use-server-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { type KeptRule, SINGLE_KINDS } from "@/lib/domain/recommendation/serving-rule";
import { formatDate } from "@/lib/format/format-date";

export interface RuleTableProps {
  workspace: string;
  currency: string;
  timeZone: string;
  rules: readonly KeptRule[];
  /** Left out for those who may only read. */
  change?:
    | ((input: {
        workspace: string;
        id: number;
        active?: boolean;
        deleted?: boolean;
      }) => Promise<ActionResult<void>>)
    | undefined;
}

/** The rules with a switch each, and removal that can be undone. */
export function RuleTable({ workspace, currency, timeZone, rules, change }: RuleTableProps) {
  const t = useTranslations("recommendations.rules");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useServerAction();
  const set = (id: number, input: { active?: boolean; deleted?: boolean }) => {
    if (!change) return;
    run(
      () => change({ workspace, id, ...input }),
      () => {
        if (input.deleted) toast({ text: t("removed"), undo: () => set(id, { deleted: false }) });
        router.refresh();
      },
    );
  };
  const isOverruled = ({ id, rule, active }: KeptRule) =>
    active &&
    SINGLE_KINDS.includes(rule.kind) &&
    rules.some((other) => other.active && other.id > id && other.rule.kind === rule.kind);
  return (
    <TablePanel>
      <Table label={t("table.label")} stack>
        <thead>
          <tr>
            <Th>{t("table.on")}</Th>
            <Th>{t("table.rule")}</Th>
            <Th>{t("table.by")}</Th>
            {change ? <Th>{t("table.do")}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {rules.map((kept) => (
            <tr key={kept.id}>
              <Td label={t("table.on")}>
                <Checkbox
                  hideLabel
                  label={t("table.switch")}
                  checked={kept.active}
                  disabled={busy || !change}
                  onChange={() => set(kept.id, { active: !kept.active })}
                />
              </Td>
              <Td className={kept.active && !isOverruled(kept) ? "" : "text-ink-3"}>
                <RuleText rule={kept.rule} currency={currency} />
                {isOverruled(kept) ? (
                  <span className="block text-2xs text-ink-3">{t("overruled")}</span>
                ) : null}
              </Td>
              <Td label={t("table.by")}>
                {t("madeBy", { name: kept.by ?? t("program"), date: formatDate(kept.at, locale, timeZone) })}
              </Td>
              {change ? (
                <Td label={t("table.do")}>
                  <RemoveButton
                    label={t("remove")}
                    disabled={busy}
                    onRemove={() => set(kept.id, { deleted: true })}
                  />
                </Td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </TablePanel>
  );
}
