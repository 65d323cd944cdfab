/** The address of a list in a certain state. What is undefined, empty or as usual is left out. */
export function listHref(path: string, state: object, usual: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state))
    if (value !== undefined && value !== "" && value !== usual[name]) query.set(name, String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** What an address asks: the state of a list, for its export. */
export function queryOf(href: string): URLSearchParams {
  return new URLSearchParams(href.split("?")[1]);
}
