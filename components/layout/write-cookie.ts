const YEAR = 365 * 24 * 60 * 60;

/** Keeps a choice of the reader's (language, theme) for the server to see at the next request. */
export function writeCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing outside secure contexts
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR}; samesite=lax`;
}
