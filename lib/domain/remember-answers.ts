/** As `ask`, which is asked once for each of at most `most` keys, then all are forgotten; and again after a failure. */
export function rememberAnswers<K, T>(ask: (key: K) => Promise<T>, most: number): (key: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (key) => {
    const known = asked.get(key);
    if (known) return known;
    if (asked.size >= most) asked.clear();
    const answer = ask(key);
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return answer;
  };
}
