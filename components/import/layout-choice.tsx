import { useTranslations } from "next-intl";
import { useState } from "react";
import type { MappingState } from "@/components/import/use-mapping";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { ENCODINGS, type Encoding } from "@/lib/domain/import/mapping";

const DELIMITERS = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe" } as const;
const NAMES: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  gb18030: "GB18030",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
};
const FORMAT_NAMES = { csv: "CSV", tsv: "TSV", jsonl: "JSON lines" };

/** How the file is laid out, in a sentence, and the way to correct it. */
export function LayoutChoice({ state }: { state: MappingState }) {
  const t = useTranslations("import.before");
  const [open, setOpen] = useState(false);
  const { format, encoding, delimiter, header } = state.preview.mapping;
  const known = DELIMITERS[delimiter as keyof typeof DELIMITERS] ?? "comma";
  const json = format === "jsonl";
  const parts = {
    format: FORMAT_NAMES[format],
    encoding: NAMES[encoding],
    delimiter: t(`separated.${json ? "object" : known}`),
  };
  return (
    <>
      <Note
        action={
          <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t("change")}
          </Button>
        }
      >
        {json
          ? t("layoutJson", parts)
          : t("layout", { ...parts, header: header ? t("headerYes") : t("headerNo") })}
      </Note>
      {open ? (
        <div className="grid gap-3 rounded-md border border-line bg-surface p-3">
          <Select
            label={t("encoding")}
            options={ENCODINGS.map((value) => ({ value, label: NAMES[value] }))}
            value={encoding}
            onChange={(event) => state.chooseLayout({ encoding: event.target.value as Encoding })}
          />
          {json ? null : (
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
                label={t("header")}
                checked={header}
                onChange={(event) => state.chooseLayout({ header: event.target.checked })}
              />
            </>
          )}
        </div>
      ) : null}
    </>
  );
}
