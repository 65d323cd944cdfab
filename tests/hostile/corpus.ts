import { ARCHIVES } from "@/tests/hostile/archives";
import { COLUMNS_AND_SIZES } from "@/tests/hostile/columns-and-sizes";
import { DELIMITED } from "@/tests/hostile/delimited";
import { ENCODINGS } from "@/tests/hostile/encodings";
import { FILE_NAMES } from "@/tests/hostile/file-names";
import { FOREIGN } from "@/tests/hostile/foreign";
import { GZIPS } from "@/tests/hostile/gzips";
import type { HostileFile } from "@/tests/hostile/hostile-file";
import { JSON_TEXTS } from "@/tests/hostile/json-texts";
import { PARQUET } from "@/tests/hostile/parquet-files";
import { QUOTES } from "@/tests/hostile/quotes";
import { SEVERAL_LINES } from "@/tests/hostile/several-lines";
import { VALUES } from "@/tests/hostile/values";
import { WORKBOOK_BOMBS } from "@/tests/hostile/workbook-bombs";
import { WORKBOOK_CELLS } from "@/tests/hostile/workbook-cells";
import { WORKBOOKS } from "@/tests/hostile/workbooks";

/** Files that nobody should send, by what is wrong with them. The same at every run; none is stored. */
export const CORPUS: Readonly<Record<string, readonly HostileFile[]>> = {
  archives: [...ARCHIVES, ...GZIPS],
  workbooks: [...WORKBOOKS, ...WORKBOOK_CELLS, ...WORKBOOK_BOMBS],
  "other files": FOREIGN,
  JSON: JSON_TEXTS,
  Parquet: PARQUET,
  "delimited text": [...DELIMITED, ...QUOTES, ...COLUMNS_AND_SIZES, ...SEVERAL_LINES],
  encodings: ENCODINGS,
  values: VALUES,
  "names of files": FILE_NAMES,
};
