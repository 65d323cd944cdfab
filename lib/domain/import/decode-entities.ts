const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));?/gi;
const LAST_CODE_POINT = 0x10ffff;

/**
 * Text as its author wrote it: shops export reviews out of web pages, with `&#34;` for a quotation mark. The
 * semicolon may be missing, as it often is. Twice-escaped text ("&amp;#34;") is undone once more.
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const once = text.replace(ENTITY, decode);
  return once.includes("&#") ? once.replace(ENTITY, decode) : once;
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  const isText = code >= 0x20 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return isText ? String.fromCodePoint(code) : entity;
}
