import type { FileMetaData, SchemaTree } from "hyparquet";
import { cellText, isStorable } from "@/lib/domain/import/flatten-object";
import { schemaOf } from "@/lib/services/import/read/parquet/schema-of";

export interface ParquetColumn {
  /** keys joined by dots where groups lie around it */
  readonly name: string;
  readonly path: readonly string[];
  /** whether it lies in no group and is no list: its pages can be read one by one */
  readonly flat: boolean;
  /** its value as a cell */
  text(value: unknown): string;
}

type Element = SchemaTree["element"];

/** The columns of a Parquet file: those of groups one by one, lists and maps as one column each. */
export function parquetColumns(metadata: FileMetaData): ParquetColumn[] {
  return schemaOf(metadata)
    .children.flatMap((child) => columnsOf(child, []))
    .filter(({ name }) => isStorable(name));
}

function columnsOf({ element, children }: SchemaTree, before: readonly string[]): ParquetColumn[] {
  const path = [...before, element.name];
  if (children.length > 0 && isGroup(element)) return children.flatMap((child) => columnsOf(child, path));
  const plain = children.length === 0 && element.repetition_type !== "REPEATED";
  const flat = plain && path.length === 1;
  return [{ name: path.join("."), path, flat, text: plain ? textOf(element) : cellText }];
}

function isGroup({ converted_type, logical_type, repetition_type }: Element): boolean {
  return !converted_type && !logical_type && repetition_type !== "REPEATED";
}

/** Times are texts already (see parquetParsers); those of a clock without a zone lose the Z that says UTC. */
function textOf(element: Element): (value: unknown) => string {
  const { logical_type: logical, converted_type: converted, scale = 0 } = element;
  if (logical?.type === "TIMESTAMP" && !logical.isAdjustedToUTC)
    return (value) => cellText(value).replace("T", " ").replace(/Z$/, "");
  if (logical?.type === "TIME" || converted === "TIME_MILLIS" || converted === "TIME_MICROS") {
    const nanos = logical?.type === "TIME" && logical.unit === "NANOS";
    const millis = converted === "TIME_MILLIS" || (logical?.type === "TIME" && logical.unit === "MILLIS");
    const second = millis ? 1e3 : nanos ? 1e9 : 1e6;
    return (value) => (value === null || value === undefined ? "" : clock(Number(value) / second));
  }
  if (logical?.type === "DECIMAL" || converted === "DECIMAL")
    return (value) =>
      typeof value === "number" ? value.toFixed(Math.min(100, Math.max(0, scale))) : cellText(value);
  return cellText;
}

function clock(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 19);
}
