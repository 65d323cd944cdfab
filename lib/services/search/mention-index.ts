import { createScanTable, type ScanTable } from "@/lib/algorithms/kernels/scan-kernel";
import { languageGroup } from "@/lib/algorithms/needs/place-mentions";
import { centreRows } from "@/lib/algorithms/reduce/centre-rows";
import { fitGroupMeans, type GroupMeans } from "@/lib/algorithms/reduce/group-means";
import { mentionStamp } from "@/lib/data/search/mention-stamp";
import { type MentionVector, readMentionVectors } from "@/lib/data/search/mention-vectors";
import { dropOldest } from "@/lib/domain/drop-oldest";
import { vectorsOf } from "@/lib/services/run/vectors-of";

/** The mentions of a workspace as they are searched; row r of the table is mention r. */
export interface MentionIndex {
  readonly stamp: string;
  readonly table: ScanTable;
  readonly means: GroupMeans;
  readonly mentionIds: Float64Array;
  readonly documentIds: Float64Array;
  /** Key of each mention's need; -1 for none. */
  readonly needKeys: Int32Array;
}

/** Mentions held of one workspace, the newest: 400 bytes each. */
const MOST_MENTIONS = 500_000;
/** Mentions that a language's mean is taken of. */
const SAMPLE = 20_000;
/** Bytes of all indexes that this process holds; the one not asked longest goes first. */
const MOST_BYTES = 384 * 2 ** 20;

const held = new Map<number, Promise<MentionIndex | null>>();

/**
 * The index of a workspace's encoded mentions with the needs of a run, built at the first search (some 2 s for 100,000
 * mentions) and again when mentions or needs have changed. Null where nothing is encoded.
 */
export async function mentionIndex(workspaceId: number, runId: number | null): Promise<MentionIndex | null> {
  const { mentions, stamp } = await mentionStamp(workspaceId, runId);
  const known = held.get(workspaceId);
  held.delete(workspaceId);
  const fresh =
    known && (await known.catch(() => null))?.stamp === stamp
      ? known
      : build(workspaceId, runId, mentions, stamp);
  held.set(workspaceId, fresh);
  await letGo();
  return fresh;
}

async function letGo(): Promise<void> {
  const bytes = await Promise.all(
    [...held.values()].map(
      async (index) => [index, (await index.catch(() => null))?.table.bytes ?? 0] as const,
    ),
  );
  const bytesOf = new Map(bytes);
  dropOldest(held, (index) => bytesOf.get(index) ?? 0, MOST_BYTES);
}

async function build(
  workspaceId: number,
  runId: number | null,
  mentions: number,
  stamp: string,
): Promise<MentionIndex | null> {
  const sample: MentionVector[] = [];
  const every = Math.max(1, Math.floor(mentions / SAMPLE));
  await readMentionVectors({ workspaceId, runId, every, most: SAMPLE }, (part) => {
    sample.push(...part);
  });
  if (sample.length === 0) return null;
  const means = fitGroupMeans(vectorsOf(sample), groupsOf(sample));
  const room = Math.min(mentions, MOST_MENTIONS);
  const cols = (sample[0]?.vector.length ?? 0) / 4;
  const table = createScanTable(room, cols);
  const mentionIds = new Float64Array(room);
  const documentIds = new Float64Array(room);
  const needKeys = new Int32Array(room).fill(-1);
  await readMentionVectors({ workspaceId, runId, every: 1, most: room }, (part) => {
    for (const [i, row] of part.entries()) {
      mentionIds[table.rows + i] = Number(row.mentionId);
      documentIds[table.rows + i] = Number(row.documentId);
      needKeys[table.rows + i] = row.needKey ?? -1;
    }
    table.append(centreRows(means, vectorsOf(part), groupsOf(part)));
  });
  return { stamp, table, means, mentionIds, documentIds, needKeys };
}

function groupsOf(rows: readonly { readonly language: string }[]): Int32Array {
  return Int32Array.from(rows, ({ language }) => languageGroup(language));
}
