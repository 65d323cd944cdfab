import { capitalise } from "@/lib/domain/capitalise";
/**
 * A column's name as a person would write it: `first_order_value` and `firstOrderValue` are `First order value`. Names
 * with spaces, abbreviations (`SKU`) and names in other scripts stay as they are.
 */
export function humaniseName(name: string): string {
  const text = name.trim();
  if (!/^[A-Za-z][A-Za-z0-9]*(?:[._-]+[A-Za-z0-9]+)*$/.test(text) || !/[a-z]/.test(text)) return text;
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[\s._-]+/)
    .map((word) => (/^[A-Z0-9]+$/.test(word) && word.length > 1 ? word : word.toLowerCase()));
  const joined = words.join(" ");
  return capitalise(joined);
}
