/** With its first letter in capitals; other scripts stay as they are. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
