/** What a number in a cell of this format is: a point in time, or a number. */
export type ExcelKind = "number" | "date" | "dateTime" | "time" | "duration";

const BUILT_IN: Record<number, ExcelKind> = {
  14: "date",
  15: "date",
  16: "date",
  17: "date",
  18: "time",
  19: "time",
  20: "time",
  21: "time",
  22: "dateTime",
  45: "time",
  46: "duration",
  47: "time",
};

/**
 * The kind of a number format, by its number or its code (ECMA-376, 18.8.30–31). Numbers 27 to 36 and 50 to 58 are the
 * dates and times of East Asian editions.
 */
export function excelKind(id: number, code: string | undefined): ExcelKind {
  if (code === undefined) {
    if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || (id >= 57 && id <= 58))
      return "date";
    if ((id >= 32 && id <= 35) || id === 55 || id === 56) return "time";
    return BUILT_IN[id] ?? "number";
  }
  // Quoted and escaped characters are themselves, brackets hold colours, conditions and locales, but for [h] and the like.
  const plain = (code.split(";")[0] ?? "").replace(/"[^"]*"?|\\.|_.|\*./g, "");
  if (/\[(h+|m+|s+)\]/i.test(plain)) return "duration";
  const letters = plain.replace(/\[[^\]]*\]/g, "").replace(/am\/pm|a\/p|上午\/下午/gi, "h");
  if (/general|@|#|0(?!\d*$)|\?/i.test(letters) && !/[ydh]/i.test(letters)) return "number";
  const date = /[yd年月日]/i.test(letters) || /^m+$|m+[-/.年]|[-/.]m+/i.test(letters);
  const time = /[hs时分秒]/i.test(letters);
  return date ? (time ? "dateTime" : "date") : time ? "time" : "number";
}
