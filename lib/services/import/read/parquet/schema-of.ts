import { type FileMetaData, parquetSchema, type SchemaTree } from "hyparquet";

const trees = new WeakMap<FileMetaData, SchemaTree>();

/** The tree of a file's columns, made once a file: it costs all columns, and is asked for by each. */
export function schemaOf(metadata: FileMetaData): SchemaTree {
  const known = trees.get(metadata);
  if (known) return known;
  const tree = parquetSchema(metadata);
  trees.set(metadata, tree);
  return tree;
}
