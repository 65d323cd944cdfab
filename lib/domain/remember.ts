/** As `make`, which is asked once for each of at most `most` texts; then all are forgotten. */
export function remember<T>(make: (text: string) => T, most = 30_000): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    const found = seen.get(text);
    if (found !== undefined) return found;
    if (seen.size >= most) seen.clear();
    const made = make(text);
    seen.set(text, made);
    return made;
  };
}
