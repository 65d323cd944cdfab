/** True for a Han character of the basic plane at `at`; false outside the text. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code < 0xa000;
}
