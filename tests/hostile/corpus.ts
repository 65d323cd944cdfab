import { ARCHIVES } from "@/tests/hostile/archives";
import { DELIMITED } from "@/tests/hostile/delimited";
import { ENCODINGS } from "@/tests/hostile/encodings";
import { FILE_NAMES } from "@/tests/hostile/file-names";
import { FOREIGN } from "@/tests/hostile/foreign";
import type { HostileFile } from "@/tests/hostile/hostile-file";
import { JSON_TEXTS } from "@/tests/hostile/json-texts";
import { PARQUET } from "@/tests/hostile/parquet-files";
import { VALUES } from "@/tests/hostile/values";
import { WORKBOOKS } from "@/tests/hostile/workbooks";

/** Files that nobody should send, by what is wrong with them. The same at every run; none is stored. */
export const CORPUS: Readonly<Record<string, readonly HostileFile[]>> = {
  archives: ARCHIVES,
  workbooks: WORKBOOKS,
  "other files": FOREIGN,
  JSON: JSON_TEXTS,
  Parquet: PARQUET,
  "delimited text": DELIMITED,
  encodings: ENCODINGS,
  values: VALUES,
  "names of files": FILE_NAMES,
};
