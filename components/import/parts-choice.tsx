"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { FORMAT_NAMES } from "@/components/import/format-names";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { FilePart } from "@/lib/domain/import/file-part";
import { formatBytes } from "@/lib/format/format-bytes";
import { formatCount } from "@/lib/format/format-count";

export interface PartsChoiceProps {
  workspace: string;
  id: number;
  parts: readonly FilePart[];
  split: (input: { workspace: string; id: number; parts: string[] }) => Promise<ActionResult<number[]>>;
}

/** Which tables of a file to import; each then gets columns and a result of its own. */
export function PartsChoice({ workspace, id, parts, split }: PartsChoiceProps) {
  const t = useTranslations("import.parts");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const errorText = useErrorText();
  const [busy, startTransition] = useTransition();
  const possible = parts.filter(({ problem }) => problem === null).map(({ path }) => path);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(parts.filter(({ problem, hidden }) => problem === null && !hidden).map(({ path }) => path)),
  );
  const someRows = parts.some(({ rows }) => rows !== null);
  const all = possible.length > 0 && possible.every((path) => chosen.has(path));
  const toggle = (path: string) => {
    const next = new Set(chosen);
    if (!next.delete(path)) next.add(path);
    setChosen(next);
  };
  const begin = () =>
    startTransition(async () => {
      // In the order of the file, not of the clicks.
      const result = await split({ workspace, id, parts: possible.filter((path) => chosen.has(path)) });
      if (!result.ok) toast({ text: errorText(result.error), tone: "danger" });
      router.refresh();
    });
  return (
    <Card
      title={t("title", { count: parts.length })}
      description={t("description")}
      flush
      footer={
        <>
          <span role="status">{chosen.size === 0 ? t("none") : null}</span>
          <Button variant="primary" className="ml-auto" disabled={busy || chosen.size === 0} onClick={begin}>
            {t("go", { count: chosen.size })}
          </Button>
        </>
      }
    >
      <Table label={t("label")} plain>
        <thead>
          <tr>
            <Th className="w-8 leading-0">
              <Checkbox
                label={t("all")}
                hideLabel
                checked={all}
                onChange={() => setChosen(new Set(all ? [] : possible))}
              />
            </Th>
            <Th>{t("table")}</Th>
            <Th>{t("format")}</Th>
            {someRows ? <Th numeric>{t("rows")}</Th> : null}
            <Th numeric>{t("size")}</Th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ path, format, size, rows, hidden, problem }) => (
            <tr key={path}>
              <Td className="w-8">
                <Checkbox
                  label={t("take", { table: path })}
                  hideLabel
                  disabled={problem !== null}
                  checked={chosen.has(path)}
                  onChange={() => toggle(path)}
                />
              </Td>
              <Td className="max-w-96">
                <span className="block truncate font-medium" title={path}>
                  {path}
                </span>
                {problem || hidden ? (
                  <span className={`block text-2xs ${problem ? "text-danger" : "text-ink-3"}`}>
                    {problem ?? t("hidden")}
                  </span>
                ) : null}
              </Td>
              <Td>{format ? FORMAT_NAMES[format] : "–"}</Td>
              {someRows ? (
                <Td numeric>{rows === null ? "–" : t("about", { rows: formatCount(rows, locale) })}</Td>
              ) : null}
              <Td numeric>{size === null ? "–" : formatBytes(size, locale)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
