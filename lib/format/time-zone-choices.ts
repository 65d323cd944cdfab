/** Time zones to choose from, by name; `current` is among them even where this machine does not list it. */
export function timeZoneChoices(current: string): { value: string; label: string }[] {
  const names = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", current]);
  return [...names].sort().map((name) => ({ value: name, label: name.replaceAll("_", " ") }));
}
