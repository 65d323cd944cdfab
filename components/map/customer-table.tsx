"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { PersonaName } from "@/components/ui/persona-name";
import { Table } from "@/components/ui/table";
import { TablePanel } from "@/components/ui/table-panel";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { MapData } from "@/lib/domain/map/map-data";
import { formatCount } from "@/lib/format/format-count";
import { formatMoney } from "@/lib/format/format-money";
import { formatSigned } from "@/lib/format/format-signed";
import { pickName } from "@/lib/format/pick-name";

export interface CustomerTableProps {
  workspace: string;
  currency: string;
  data: MapData;
  /** Places on the map; null: everybody. */
  selection: readonly number[] | null;
}

const A_PAGE = 20;

/** The selection, or everybody, as rows: the map for the keyboard and the screen reader. */
export function CustomerTable({ workspace, currency, data, selection }: CustomerTableProps) {
  const t = useTranslations("map.table");
  const tc = useTranslations("common.pagination");
  const locale = useLocale();
  const [wanted, setPage] = useState(1);
  const total = selection?.length ?? data.id.length;
  const pages = Math.max(1, Math.ceil(total / A_PAGE));
  const page = Math.min(wanted, pages);
  const first = (page - 1) * A_PAGE;
  const places = Array.from(
    { length: Math.max(0, Math.min(A_PAGE, total - first)) },
    (_, row) => selection?.[first + row] ?? first + row,
  );
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formatCount(Math.round(value), locale);
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
      <Table label={t("label")} stack>
        <thead>
          <tr>
            <Th>{t("customer")}</Th>
            <Th>{t("persona")}</Th>
            <Th>{t("need")}</Th>
            <Th numeric>{t("recency")}</Th>
            <Th numeric>{t("frequency")}</Th>
            <Th numeric>{t("monetary")}</Th>
            <Th numeric>{t("sentiment")}</Th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => {
            const persona = data.personas[data.persona[place] ?? -1];
            const need = data.needs[data.topNeed[place] ?? -1];
            const spent = data.monetary[place] ?? null;
            const sentiment = data.sentiment[place] ?? null;
            return (
              <tr key={data.id[place]}>
                <Td>
                  <TextLink look="name" href={`/${workspace}/customers/${data.id[place]}`}>
                    {data.key[place]}
                  </TextLink>
                </Td>
                <Td label={t("persona")}>
                  {persona ? (
                    <PersonaName
                      personaKey={persona.key}
                      name={pickName(persona, locale)}
                      href={`/${workspace}/personas/${persona.key}`}
                    />
                  ) : (
                    "–"
                  )}
                </Td>
                <Td label={t("need")}>
                  {need ? (
                    <TextLink look="plain" href={`/${workspace}/needs/${need.key}`}>
                      {pickName(need, locale)}
                    </TextLink>
                  ) : (
                    "–"
                  )}
                </Td>
                <Td numeric label={t("recency")}>
                  {count(data.recency[place])}
                </Td>
                <Td numeric label={t("frequency")}>
                  {count(data.frequency[place])}
                </Td>
                <Td numeric label={t("monetary")}>
                  {spent === null ? "–" : formatMoney(Math.round(spent), currency, locale)}
                </Td>
                <Td numeric label={t("sentiment")}>
                  {sentiment === null ? "–" : formatSigned(sentiment, locale, { digits: 2 })}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </TablePanel>
  );
}
