/**
 * The condition that a document `d` of workspace $1 holds a text letter for letter, or what the shop's dictionary says
 * means the same. `pattern` and `q` are places of parameters: the text as a pattern of `ilike`, and as it is.
 */
export function holdsSql(pattern: string, q: string): string {
  return `(d.text ilike ${pattern} or d.text ilike any (array(
    select '%' || form || '%' from dictionary_word w
      join dictionary_word s on s."workspaceId" = $1 and s.status = 'accepted' and s.canonical = w.canonical
     cross join lateral unnest(array[s.text, s.canonical]) form
     where w."workspaceId" = $1 and w.status = 'accepted' and (w.text = lower(${q}) or w.canonical = lower(${q})))))`;
}
