import type { AskedGroup } from "@/lib/domain/service-room/service-room";

const MOST = 5;

/**
 * Questions asked often and answered badly: as many as half of the groups are asked, and the customer asks on more often
 * than after an answer to the others. The ones that cost most open questions first.
 */
export function badlyAnswered(groups: readonly AskedGroup[]): AskedGroup[] {
  const middle = groups[Math.floor(groups.length / 2)]?.questions ?? 0;
  const all = groups.reduce((sum, { questions }) => sum + questions, 0);
  const settled = groups.reduce((sum, group) => sum + group.settled, 0) / Math.max(1, all);
  const open = ({ questions, settled: own }: AskedGroup) => questions * settled - own;
  return groups
    .filter((group) => group.questions >= middle && open(group) > 2 * Math.sqrt(group.questions * settled))
    .sort((a, b) => open(b) - open(a))
    .slice(0, MOST);
}
