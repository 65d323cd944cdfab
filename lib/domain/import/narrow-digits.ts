const WIDE = /[\uff01-\uff5e\u3000]/;
const EACH_WIDE = /[\uff01-\uff5e]/g;

/** Full-width forms (２０２４，１２：３０) as the ASCII they stand for. */
export function narrowDigits(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replace(EACH_WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}
