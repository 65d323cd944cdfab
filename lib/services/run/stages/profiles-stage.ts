import { rowOf } from "@/lib/algorithms/matrix";
import type { Behaviour } from "@/lib/algorithms/persona/behaviour-block";
import { insertProfiles } from "@/lib/data/profile/insert-profiles";
import { insertTextProfiles } from "@/lib/data/profile/insert-text-profiles";
import type { ProfileMention } from "@/lib/data/profile/profile-mentions";
import { mergeMetrics } from "@/lib/data/run/merge-metrics";
import { FEWEST_MEMBERS } from "@/lib/domain/persona/fewest-members";
import { vectorToBytes } from "@/lib/encoders/vector-bytes";
import { type DecodedDemand, decodeOwners } from "@/lib/services/run/needs/decode-owners";
import { fuseSubjects } from "@/lib/services/run/profiles/fuse-subjects";
import { gatherCustomers, gatherTexts, type Subjects } from "@/lib/services/run/profiles/gather-subjects";
import type { Stage, StageContext } from "@/lib/services/run/stage";
import { vectorsOf } from "@/lib/services/run/vectors-of";

/**
 * One vector a customer, fused from what she says, does, looks at and is. Where too few customers are known to group,
 * each text whose author is not known has one too.
 */
export const profilesStage: Stage<null> = {
  name: "profiles",
  plan: async () => [null],
  async execute(context) {
    const { run, log } = context;
    const customers = await gatherCustomers(run);
    const texts = customers.ids.length < FEWEST_MEMBERS ? await gatherTexts(run) : null;
    const grouped = texts && texts.ids.length >= FEWEST_MEMBERS ? texts : customers;
    if (grouped.ids.length === 0) {
      await log("noCustomers");
      return async () => {};
    }
    const ofCustomers = await profilesOf(customers, context);
    const ofGrouped = grouped === customers ? ofCustomers : await profilesOf(grouped, context);
    await log(grouped === customers ? "profilesFused" : "textProfilesFused", {
      customers: grouped.ids.length,
      speaking: new Set(grouped.mentions.map(({ owner }) => owner)).size,
      columns: ofGrouped.columns,
    });
    return async (client) => {
      await insertProfiles(
        client,
        run.id,
        ofCustomers.rows.map(({ id, ...row }) => ({ ...row, customerId: id })),
      );
      if (grouped !== customers) await insertTextProfiles(client, run.id, ofGrouped.rows);
      await mergeMetrics(client, run.id, { fusion: ofGrouped.fusion });
    };
  },
};

async function profilesOf(subjects: Subjects, { run, signal }: StageContext) {
  const { ids, mentions } = subjects;
  const vectors = vectorsOf(mentions);
  const decoded = await decodeOwners(run.id, mentions, vectors, signal);
  const { matrix, blocks, fusion } = fuseSubjects(subjects, vectors, run.seed);
  const said = groupMentions(mentions);
  const rows = ids.map((id, r) => ({
    id,
    ...orderFigures(subjects.behaviour[r] ?? null),
    ...spoken(said.get(id) ?? [], decoded.get(id) ?? []),
    blocks: Object.fromEntries(blocks.map(({ name, present }) => [name, present[r] === 1])),
    vector: vectorToBytes(rowOf(matrix, r)),
  }));
  return { rows, fusion, columns: matrix.cols };
}

function groupMentions(mentions: readonly ProfileMention[]): Map<number, ProfileMention[]> {
  const groups = new Map<number, ProfileMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.owner);
    if (group) group.push(mention);
    else groups.set(mention.owner, [mention]);
  }
  return groups;
}

function orderFigures(behaviour: Behaviour | null) {
  const ordered = behaviour !== null && behaviour.frequency > 0;
  return {
    recency: ordered ? behaviour.recency : null,
    frequency: ordered ? behaviour.frequency : null,
    monetary: ordered ? behaviour.monetary : null,
  };
}

/** How much somebody says, how it sounds, and what it asks for. */
function spoken(mentions: readonly ProfileMention[], needs: readonly DecodedDemand[]) {
  const sentiment =
    mentions.reduce((sum, mention) => sum + mention.sentiment, 0) / Math.max(1, mentions.length);
  return {
    mentions: mentions.length,
    sentiment: mentions.length > 0 ? sentiment : null,
    topNeedKey: needs[0]?.key ?? null,
    needs,
  };
}
