import type { NeedRow } from "@/lib/data/mining/insert-needs";
import { mineTexts, type ReadTexts, readTexts } from "@/lib/services/evaluate/mine-texts";
import { assembleNeeds } from "@/lib/services/run/needs/assemble-needs";
import { NO_PREVIOUS } from "@/lib/services/run/needs/load-previous";
import type { SampleTruth } from "@/prisma/seed/sample-shop";
import type { SampleText } from "@/tests/support/sample-texts";

export interface MinedSample {
  readonly needs: readonly NeedRow[];
  /** Share of the mentions that are in no need. */
  readonly other: number;
  /** Of each planted mention: what was planted, and the key of the need that it is in; 0 for none. */
  readonly labels: readonly { readonly planted: string; readonly found: number }[];
  readonly planted: readonly PlantedNeed[];
  /** What three tenths and more of each need's mentions were planted as. */
  readonly mostlyOf: ReadonlyMap<number, string>;
}

interface PlantedNeed {
  readonly planted: string;
  /** The need that most of its mentions are in. */
  readonly key: number;
  readonly recall: number;
  /** Share of that need's planted mentions that are its own. */
  readonly precision: number;
  readonly recallOf: { readonly zh: number; readonly en: number };
}

/** Mines texts as a run does, and holds the needs against the planted ones. */
export async function mineSample(texts: readonly SampleText[], truth: SampleTruth): Promise<MinedSample> {
  return mineRead(await readTexts(texts, () => {}), texts, truth);
}

/** The same of texts that are read already. */
export async function mineRead(
  read: ReadTexts,
  texts: readonly SampleText[],
  truth: SampleTruth,
): Promise<MinedSample> {
  const mined = await mineTexts(read, 1, () => {});
  const { signal } = new AbortController();
  const { needs } = await assembleNeeds({ ...mined, timeZone: "Asia/Shanghai" }, NO_PREVIOUS, signal);
  const own = needs.filter(({ isOther }) => !isOther);
  const keyOf = new Map(own.flatMap(({ key, members }) => members.map(({ mentionId }) => [mentionId, key])));
  const byText = new Map<string, typeof mined.mentions>();
  mined.mentions.forEach((mention, m) => {
    const key = texts[mined.textOf[m] ?? -1]?.key ?? "";
    byText.set(key, [...(byText.get(key) ?? []), mention]);
  });
  const labels = truth.mentions.flatMap(({ documentKey, needKey, text }) => {
    const hit = byText.get(documentKey)?.find((m) => m.text.includes(text) || text.includes(m.text.trim()));
    return hit ? [{ planted: needKey, found: keyOf.get(hit.id) ?? 0, language: hit.language }] : [];
  });
  const planted = truth.needs.map(({ key: plantedKey }): PlantedNeed => {
    const mine = labels.filter((label) => label.planted === plantedKey);
    const key = mostCommon(mine.flatMap(({ found }) => (found > 0 ? [found] : []))) ?? 0;
    const share = (among: typeof labels) =>
      among.filter((label) => label.found === key && label.planted === plantedKey).length /
      Math.max(1, among.length);
    return {
      planted: plantedKey,
      key,
      recall: share(mine),
      precision: share(labels.filter(({ found }) => found === key)),
      recallOf: {
        zh: share(mine.filter(({ language }) => language === "zh")),
        en: share(mine.filter(({ language }) => language === "en")),
      },
    };
  });
  const other = mined.assignment.labels.filter((label) => label < 0).length / mined.mentions.length;
  const mostlyOf = new Map(
    own.flatMap(({ key, mentions }) => {
      const inside = labels.filter(({ found }) => found === key).map((label) => label.planted);
      const most = mostCommon(inside) ?? "";
      return inside.filter((one) => one === most).length >= 0.3 * mentions ? [[key, most] as const] : [];
    }),
  );
  return { needs: own, other, labels, planted, mostlyOf };
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
