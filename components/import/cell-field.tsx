import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

export interface CellFieldProps {
  /** for those who do not see where it stands */
  label: string;
  /** the column */
  name: string;
  /** where the row names its one column already */
  bare?: boolean;
  value: string;
  wrong: boolean;
  suggestion: string | null;
  onChange: (value: string) => void;
}

/** One cell of a rejected row; Enter goes on to the next, and a suggestion is taken by its button. */
export function CellField({ label, name, bare = false, value, wrong, suggestion, onChange }: CellFieldProps) {
  const t = useTranslations("import.quarantine");
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1.5 text-left">
      {bare ? null : (
        <span aria-hidden className="w-24 shrink-0 truncate text-2xs text-ink-2">
          {name}
        </span>
      )}
      <input
        data-correct=""
        aria-label={label}
        aria-invalid={wrong}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={toNext}
        className={classNames(
          "h-control min-w-24 flex-1 rounded-md border bg-surface px-2 text-xs",
          wrong ? "border-danger" : "border-line-control",
        )}
      />
      {suggestion !== null && suggestion !== value ? (
        <Button onClick={() => onChange(suggestion)} className="max-w-48">
          <span className="truncate leading-4">{t("take", { suggestion })}</span>
        </Button>
      ) : null}
    </div>
  );
}

/** Enter: on to the next cell to be corrected, as in a spreadsheet; back with Shift. */
function toNext(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields = [
    ...(event.currentTarget.closest("table")?.querySelectorAll<HTMLElement>("[data-correct]") ?? []),
  ];
  fields[fields.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus();
}
