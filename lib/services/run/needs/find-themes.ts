import { keepKeys } from "@/lib/algorithms/identity/keep-keys";
import { applyThemes, fitThemes } from "@/lib/algorithms/needs/fit-themes";
import { nameThemes } from "@/lib/algorithms/needs/name-themes";
import { type DocumentToMine, documentsToMine } from "@/lib/data/mining/documents-to-mine";
import { highestThemeKey } from "@/lib/data/mining/highest-theme-key";
import type { NeedRow } from "@/lib/data/mining/insert-needs";
import type { ThemeRow } from "@/lib/data/mining/insert-themes";
import type { MentionToMine } from "@/lib/data/mining/mentions-to-mine";
import { previousThemes } from "@/lib/data/mining/previous-themes";
import { drainWithPauses } from "@/lib/services/run/drain-with-pauses";
import type { FittedNeeds } from "@/lib/services/run/needs/fitted-needs";
import { vectorsOf } from "@/lib/services/run/vectors-of";

/** Fewer documents are about one thing, or about as many as there are. */
const FEWEST_DOCUMENTS = 50;

interface Themes {
  readonly rows: readonly ThemeRow[];
  readonly fitted: FittedNeeds["themes"];
}

/** Themes of the run's documents, under the keys of the published run's themes that they go on from. */
export async function findThemes(
  run: { readonly workspaceId: number; readonly seed: number },
  mentions: readonly MentionToMine[],
  signal: AbortSignal,
): Promise<Themes> {
  const documents = await documentsToMine(run.workspaceId);
  if (documents.length < FEWEST_DOCUMENTS) return { rows: [], fitted: null };
  const vectors = vectorsOf(documents);
  const languages = documents.map(({ language }) => language);
  const tokens = tokensOf(documents, mentions);
  const model = await drainWithPauses(fitThemes(vectors, { languages, tokens, seed: run.seed }), signal);
  const labels = await drainWithPauses(applyThemes(model, vectors, { languages, tokens }), signal);
  const members = Array.from({ length: model.weights.rows }, (): number[] => []);
  labels.forEach((theme, d) => {
    members[theme]?.push(d);
  });
  const held = members.flatMap((rows, label) => (rows.length > 0 ? [{ rows, label }] : []));
  const found = held.map(({ rows }) => rows);
  const names = nameThemes(
    found.map((rows) => rows.map((d) => ({ language: languages[d] ?? "other", tokens: tokens[d] ?? [] }))),
  );
  const idsOf = (rows: readonly number[]) => rows.map((d) => documents[d]?.id ?? "");
  const { keys } = keepKeys(
    (await previousThemes(run.workspaceId)).map(({ key, documentIds }) => ({ key, members: documentIds })),
    found.map(idsOf),
    (await highestThemeKey(run.workspaceId)) + 1,
  );
  const keyOfTheme = new Array<number | null>(model.weights.rows).fill(null);
  for (const [t, { label }] of held.entries()) keyOfTheme[label] = keys[t] ?? null;
  const rows = found.map((own, t) => ({
    key: keys[t] ?? 0,
    nameEn: names[t]?.en ?? "",
    nameZh: names[t]?.zh ?? "",
    terms: names[t]?.terms ?? [],
    documentIds: idsOf(own),
  }));
  return { rows, fitted: { model, keyOfTheme } };
}

function tokensOf(
  documents: readonly DocumentToMine[],
  mentions: readonly MentionToMine[],
): MentionToMine["tokens"][] {
  const byDocument = new Map(documents.map(({ id }): [string, MentionToMine["tokens"]] => [id, []]));
  for (const { documentId, tokens } of mentions) byDocument.get(documentId)?.push(...tokens);
  return documents.map(({ id }) => byDocument.get(id) ?? []);
}

/** Needs with the theme that most of their mentions' documents are about; what belongs to no need has none. */
export function withThemes(
  needs: readonly NeedRow[],
  themes: readonly ThemeRow[],
  mentions: readonly MentionToMine[],
): NeedRow[] {
  const themeOfDocument = new Map(
    themes.flatMap(({ key, documentIds }) => documentIds.map((id) => [id, key])),
  );
  const themeOfMention = new Map(mentions.map(({ id, documentId }) => [id, themeOfDocument.get(documentId)]));
  return needs.map((need) =>
    need.isOther ? need : { ...need, themeKey: themeOfNeed(need, themeOfMention) },
  );
}

/** Null where there are no themes. */
function themeOfNeed(
  { members }: Pick<NeedRow, "members">,
  themeOfMention: ReadonlyMap<string, number | undefined>,
): number | null {
  const counts = new Map<number, number>();
  for (const { mentionId } of members) {
    const theme = themeOfMention.get(mentionId);
    if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? null;
}
