"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatMapNumber } from "@/components/map/format-number";
import { useRows } from "@/components/map/use-rows";
import { Button } from "@/components/ui/button";
import { PersonaName } from "@/components/ui/persona-name";
import { Table } from "@/components/ui/table";
import { TablePanel } from "@/components/ui/table-panel";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { MAP_PARTS, type MapSubject } from "@/lib/domain/map/map-subject";
import { formatCount } from "@/lib/format/format-count";
import { pickName } from "@/lib/format/pick-name";

export interface PointTableProps {
  workspace: string;
  currency: string;
  subject: MapSubject;
  /** Of all points that are meant. */
  ids: ArrayLike<number>;
}

const A_PAGE = 20;

/** The selection, or everybody, as rows: the map for the keyboard and the screen reader. */
export function PointTable({ workspace, currency, subject, ids }: PointTableProps) {
  const t = useTranslations("map.table");
  const tk = useTranslations("map.known");
  const tc = useTranslations("common.pagination");
  const locale = useLocale();
  const [wanted, setPage] = useState(1);
  const total = ids.length;
  const pages = Math.max(1, Math.ceil(total / A_PAGE));
  const page = Math.min(wanted, pages);
  const first = (page - 1) * A_PAGE;
  const shown = Array.from(
    { length: Math.max(0, Math.min(A_PAGE, total - first)) },
    (_, row) => ids[first + row] ?? 0,
  );
  const rows = useRows(workspace, subject, shown);
  const count = (value: number) => formatCount(value, locale);
  const { numbers } = MAP_PARTS[subject];
  const hasPersonas = subject !== "products";
  const range = {
    first: count(total === 0 ? 0 : first + 1),
    last: count(Math.min(first + A_PAGE, total)),
    total: count(total),
  };
  return (
    <TablePanel
      footer={
        <nav aria-label={tc("label")} className="flex w-full items-center gap-2">
          <span className="num">{tc("range", range)}</span>
          <span className="ml-auto flex gap-2">
            <Button disabled={page <= 1} onClick={() => setPage(page - 1)}>
              {tc("previous")}
            </Button>
            <Button disabled={page >= pages} onClick={() => setPage(page + 1)}>
              {tc("next")}
            </Button>
          </span>
        </nav>
      }
    >
      <Table label={t(`label.${subject}`)} stack>
        <thead>
          <tr>
            <Th>{t(`name.${subject}`)}</Th>
            {hasPersonas ? <Th>{t("persona")}</Th> : null}
            <Th>{t("need")}</Th>
            {numbers.map((number) => (
              <Th key={number} numeric>
                {tk(number)}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((id) => {
            const row = rows.get(id);
            return (
              <tr key={id}>
                <Td>
                  {row ? (
                    <TextLink look="name" href={`/${workspace}/${row.path}`}>
                      {row.title}
                    </TextLink>
                  ) : (
                    "…"
                  )}
                </Td>
                {hasPersonas ? (
                  <Td label={t("persona")}>
                    {row?.persona ? (
                      <PersonaName
                        personaKey={Number(row.persona.key)}
                        name={pickName(row.persona, locale)}
                        href={`/${workspace}/personas/${row.persona.key}`}
                      />
                    ) : (
                      "–"
                    )}
                  </Td>
                ) : null}
                <Td label={t("need")}>
                  {row?.need ? (
                    <TextLink look="plain" href={`/${workspace}/needs/${row.need.key}`}>
                      {pickName(row.need, locale)}
                    </TextLink>
                  ) : (
                    "–"
                  )}
                </Td>
                {numbers.map((number, place) => (
                  <Td key={number} numeric label={tk(number)}>
                    {formatMapNumber(number, row?.numbers[place], currency, locale)}
                  </Td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </TablePanel>
  );
}
