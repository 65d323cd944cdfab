import { TABLE_FORMATS } from "@/lib/domain/export/table-format";

/** Entries of an export menu: the table as it is filtered, in each format. */
export function exportItems(
  address: string,
  query: URLSearchParams,
  hint: string,
): { label: string; hint: string; href: string }[] {
  return TABLE_FORMATS.map((format) => ({
    label: format.toUpperCase(),
    hint,
    href: `${address}?${new URLSearchParams([...query, ["format", format]])}`,
  }));
}
