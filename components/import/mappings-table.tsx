"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { RenameMappingDialog } from "@/components/import/rename-mapping-dialog";
import type { MappingToName } from "@/components/import/save-mapping-dialog";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface MappingRow {
  readonly id: number;
  readonly name: string;
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  readonly shape: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

export interface MappingsTableProps {
  workspace: string;
  timeZone: string;
  mappings: readonly MappingRow[];
  /** Whether the reader may change them. */
  editable: boolean;
  rename: (input: { workspace: string; id: number; name: string }) => Promise<ActionResult<unknown>>;
  remove: (input: { workspace: string; id: number }) => Promise<ActionResult<unknown>>;
  save: (input: MappingToName & { shape: string }) => Promise<ActionResult<unknown>>;
}

/** Saved mappings: renamed and deleted here, both with a way back. */
export function MappingsTable(props: MappingsTableProps) {
  const { workspace, timeZone, mappings, editable, rename, remove, save } = props;
  const t = useTranslations("import.saved");
  const tKinds = useTranslations("import.kinds");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const tell = (result: ActionResult<unknown>, text: string, undo?: () => Promise<void>) => {
    if (!result.ok) toast({ text: errorText(result.error), tone: "danger" });
    else toast({ text, ...(undo ? { undo } : {}) });
    router.refresh();
    return result.ok;
  };
  const drop = async ({ id, name, kind, mapping, shape }: MappingRow) => {
    tell(await remove({ workspace, id }), t("deleted", { name }), async () => {
      tell(
        await save({ workspace, name, kind, mapping, shape, columns: [], replace: false }),
        t("done", { name }),
      );
    });
  };
  const call = async (id: number, from: string, to: string) =>
    tell(await rename({ workspace, id, name: to }), t("renamed", { name: to }), async () => {
      tell(await rename({ workspace, id, name: from }), t("renamed", { name: from }));
    });
  return (
    <Table label={t("table")} stack>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{t("kind")}</Th>
          <Th numeric>{t("fields")}</Th>
          <Th>{t("created")}</Th>
          <Th>{t("used")}</Th>
          {editable ? (
            <Th>
              <span className="sr-only">{t("actions")}</span>
            </Th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {mappings.map((row) => (
          <tr key={row.id}>
            <Td className="max-w-80 truncate font-medium">{row.name}</Td>
            <Td label={t("kind")}>{tKinds(row.kind)}</Td>
            <Td numeric label={t("fields")}>
              {formatCount(Object.keys(row.mapping.fields).length, locale)}
            </Td>
            <Td label={t("created")} className="num whitespace-nowrap">
              {formatDateTime(row.createdAt, locale, timeZone)}
            </Td>
            <Td label={t("used")} className="num whitespace-nowrap">
              {row.usedAt ? (
                formatDateTime(row.usedAt, locale, timeZone)
              ) : (
                <span className="text-ink-3">{t("never")}</span>
              )}
            </Td>
            {editable ? (
              <Td>
                <span className="flex justify-end gap-2">
                  <RenameMappingDialog name={row.name} rename={(name) => call(row.id, row.name, name)} />
                  <Button
                    variant="danger"
                    label={t("deleteNamed", { name: row.name })}
                    onClick={() => drop(row)}
                  >
                    {t("delete")}
                  </Button>
                </span>
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
