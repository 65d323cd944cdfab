import { useTranslations } from "next-intl";
import { useState } from "react";
import { FORMAT_NAMES } from "@/components/import/format-names";
import type { MappingState } from "@/components/import/use-mapping";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { ENCODINGS, type Encoding, type Format, MOST_LINES } from "@/lib/domain/import/mapping";

const DELIMITERS = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe" } as const;
const NAMES: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  gb18030: "GB18030 / GBK",
  big5: "Big5",
  "windows-1252": "Latin-1",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
};
const HAS_TEXT: readonly Format[] = ["csv", "tsv", "jsonl", "json"];
const HAS_ROWS_ABOVE: readonly Format[] = ["csv", "tsv", "xlsx"];
const MOST_ROWS_ABOVE = 1000;

/** How the file is laid out, in a sentence, and the way to correct it. */
export function LayoutChoice({ state }: { state: MappingState }) {
  const t = useTranslations("import.before");
  const [open, setOpen] = useState(false);
  const { format, encoding, delimiter, header, lines } = state.preview.mapping;
  const known = DELIMITERS[delimiter as keyof typeof DELIMITERS] ?? "other";
  const delimited = format === "csv" || format === "tsv";
  const parts = [
    FORMAT_NAMES[format],
    HAS_TEXT.includes(format) ? NAMES[encoding] : null,
    lines > 1
      ? t("separated.lines", { lines })
      : delimited
        ? t(`separated.${known}`)
        : format === "jsonl"
          ? t("separated.object")
          : null,
    HAS_ROWS_ABOVE.includes(format) ? t(header ? "headerYes" : "headerNo") : null,
  ].filter((part) => part !== null);
  const changeable = HAS_TEXT.includes(format) || HAS_ROWS_ABOVE.includes(format);
  return (
    <>
      <Note
        action={
          changeable ? (
            <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t("change")}
            </Button>
          ) : undefined
        }
      >
        {parts.join(t("comma"))}
      </Note>
      {open ? <LayoutForm state={state} delimited={delimited} /> : null}
    </>
  );
}

function LayoutForm({ state, delimited }: { state: MappingState; delimited: boolean }) {
  const t = useTranslations("import.before");
  const { format, encoding, delimiter, header, quoted, skip, lines } = state.preview.mapping;
  const nameOf = (value: Encoding) =>
    value === state.detected ? t("detected", { name: NAMES[value] }) : NAMES[value];
  return (
    <div className="grid gap-3 rounded-md border border-line bg-surface p-3">
      {HAS_TEXT.includes(format) ? (
        <Select
          label={t("encoding")}
          options={ENCODINGS.map((value) => ({ value, label: nameOf(value) }))}
          value={encoding}
          onChange={(event) => state.chooseLayout({ encoding: event.target.value as Encoding })}
          hint={t("encodingHint")}
        />
      ) : null}
      {delimited ? (
        <Field
          type="number"
          label={t("lines")}
          hint={t("linesHint")}
          min={1}
          max={MOST_LINES}
          value={lines}
          onChange={({ target }) =>
            state.chooseLayout({ lines: between(1, MOST_LINES, target.value), header: false })
          }
        />
      ) : null}
      {delimited && lines === 1 ? (
        <>
          <Select
            label={t("delimiter")}
            options={Object.entries(DELIMITERS).map(([value, name]) => ({
              value,
              label: t(`delimiters.${name}`),
            }))}
            value={delimiter}
            onChange={({ target }) =>
              state.chooseLayout({
                delimiter: target.value,
                format: target.value === "\t" ? "tsv" : "csv",
              })
            }
          />
          <Checkbox
            label={t("quoted")}
            checked={quoted}
            onChange={(event) => state.chooseLayout({ quoted: event.target.checked })}
          />
        </>
      ) : null}
      {HAS_ROWS_ABOVE.includes(format) ? (
        <>
          <Checkbox
            label={t("header")}
            checked={header}
            onChange={(event) => state.chooseLayout({ header: event.target.checked })}
          />
          <Field
            type="number"
            label={t("skip")}
            min={0}
            max={MOST_ROWS_ABOVE}
            value={skip}
            onChange={({ target }) => state.chooseLayout({ skip: between(0, MOST_ROWS_ABOVE, target.value) })}
          />
        </>
      ) : null}
    </div>
  );
}

/** A whole number of a field, held within bounds; nothing typed is the least. */
function between(least: number, most: number, typed: string): number {
  return Math.max(least, Math.min(most, Math.floor(Number(typed) || 0)));
}
