import type { ExplainedMention, Span } from "@/lib/domain/documents/document-detail";

/** A piece of a mention's text that is marked the same throughout. */
export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  /** Type of the entity that it is of, and whether the entity ends with it. */
  readonly entity: string | null;
  readonly entityEnds: boolean;
  readonly isKeyword: boolean;
  readonly negated: boolean;
  readonly compared: boolean;
  /** A word that judges: which side it counts for. */
  readonly judges: "good" | "bad" | null;
}

/** Cuts a mention's text wherever one of its marks begins or ends. */
export function markMention({ text, tokens, entities, keywords, why }: ExplainedMention): MarkedPiece[] {
  const isKeyword = new Set(keywords);
  const keyed = tokens.filter(({ stop, lemma }) => !stop && isKeyword.has(lemma));
  const named = entities.filter(({ start, end }) => end > start);
  const spans: readonly Span[] = [...named, ...keyed, ...why.scopes, ...why.judging];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const holds = (span: Span) => span.start <= start && span.end >= end;
    const entity = named.find(holds);
    const judging = why.judging.find(holds);
    return {
      start,
      text: text.slice(start, end),
      entity: entity?.type ?? null,
      entityEnds: entity?.end === end,
      isKeyword: keyed.some(holds),
      negated: why.scopes.some((scope) => scope.kind === "negation" && holds(scope)),
      compared: why.scopes.some((scope) => scope.kind === "comparison" && holds(scope)),
      judges: judging ? (judging.good ? "good" : "bad") : null,
    };
  });
}
