import type { DecodedArray, FileMetaData, RowGroup } from "hyparquet";
import { assembleNested } from "hyparquet/src/assemble.js";
import { getPhysicalColumns, getTreePath } from "hyparquet/src/schema.js";
import type { RangedSource } from "@/lib/services/import/read/byte-source";
import { parquetParsers } from "@/lib/services/import/read/parquet/parquet-parsers";
import { readPages } from "@/lib/services/import/read/parquet/read-pages";
import { schemaOf } from "@/lib/services/import/read/parquet/schema-of";

const SLICE_ROWS = 1000;
/** Deeper schemas are no shop's. */
const DEEPEST = 32;

/** The rows of a top-level column that has others in it, put together from the pages of its leaves. */
export async function* readNested(
  metadata: FileMetaData,
  group: RowGroup,
  top: string,
  source: RangedSource,
): AsyncGenerator<ArrayLike<unknown>> {
  const [, tree] = getTreePath(schemaOf(metadata), [top]);
  if (!tree) throw new Error(`no column ${top}`);
  // Its offsets may lead to one value from many places.
  if (tree.element.logical_type?.type === "VARIANT") throw new Error("a type that is not read");
  const names = tree.children.length > 0 ? getPhysicalColumns(tree) : [top];
  const paths = group.columns
    .map(({ meta_data }) => meta_data?.path_in_schema ?? [])
    .filter((path) => path[0] === top);
  if (paths.length !== names.length || paths.some((path) => path.length > DEEPEST))
    throw new Error(`columns of ${top} that cannot be`);
  const leaves = paths.map((path) => ({
    name: path.join("."),
    pages: readPages(metadata, group, path, source),
    page: [] as DecodedArray,
    at: 0,
  }));
  try {
    for (let left = Number(group.num_rows); left > 0; ) {
      let count = Math.min(left, SLICE_ROWS);
      for (const leaf of leaves) {
        while (leaf.at >= leaf.page.length) {
          const next = await leaf.pages.next();
          if (next.done) throw new Error(`${leaf.name} ends early`);
          leaf.page = next.value;
          leaf.at = 0;
        }
        count = Math.min(count, leaf.page.length - leaf.at);
      }
      const parts = new Map<string, DecodedArray>();
      for (const leaf of leaves) {
        parts.set(leaf.name, leaf.page.slice(leaf.at, leaf.at + count));
        leaf.at += count;
      }
      if (tree.children.length > 0) assembleNested(parts, tree, parquetParsers);
      const rows = parts.get(top);
      if (rows?.length !== count) throw new Error(`${top} cannot be put together`);
      left -= count;
      yield rows;
    }
  } finally {
    for (const { pages } of leaves) await pages.return(undefined);
  }
}
