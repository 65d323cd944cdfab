/** Weights of terms per class: `terms[t]` weighs `weights[c][t]` in class c. */
export interface ClassTfidf {
  readonly terms: readonly string[];
  readonly weights: readonly Float32Array[];
}

export interface ClassTfidfOptions {
  /** Terms in fewer texts than this over all classes are left out; 1 by default. */
  readonly minTexts?: number;
}

/**
 * Class-based TF-IDF (Grootendorst 2022, BERTopic, arXiv:2203.05794): all texts of a class are read as one document,
 *
 *     w(t, c) = tf(t, c) * ln(1 + A / f(t))
 *
 * with tf the term's share of the class, f its count over all classes and A the mean number of words a class. Ours
 * counts a term once a text (a shouting review weighs no more than a calm one) and divides tf by the class's number
 * of texts, so that weights of classes of different size compare: tf is the share of the class's texts with the term.
 *
 * @param classes per class its texts, per text its terms (stop words already gone; bigrams are the caller's choice)
 * Cost: linear in the terms.
 */
export function classTfidf(
  classes: readonly (readonly (readonly string[])[])[],
  options: ClassTfidfOptions = {},
): ClassTfidf {
  const minTexts = options.minTexts ?? 1;
  const perClass = classes.map(countTexts);
  const total = new Map<string, number>();
  for (const counts of perClass) for (const [term, n] of counts) total.set(term, (total.get(term) ?? 0) + n);
  const terms = [...total].filter(([, n]) => n >= minTexts).map(([term]) => term);
  const mean = [...total.values()].reduce((sum, n) => sum + n, 0) / Math.max(1, classes.length);
  const weights = perClass.map((counts, c) => {
    const size = Math.max(1, classes[c]?.length ?? 0);
    return Float32Array.from(
      terms,
      (term) => ((counts.get(term) ?? 0) / size) * Math.log(1 + mean / (total.get(term) ?? 1)),
    );
  });
  return { terms, weights };
}

/** The `count` heaviest terms of a class, heaviest first; ties by the term itself. */
export function topTerms(model: ClassTfidf, c: number, count: number): { term: string; weight: number }[] {
  const weights = model.weights[c] ?? new Float32Array();
  return model.terms
    .map((term, t) => ({ term, weight: weights[t] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, count);
}

function countTexts(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
