/** The shop's own clock, eight hours ahead of UTC; a style that names no zone leaves it to the reader. */
const ZONE = "+08:00";

/** A time of the shop's clock (as if it were UTC) in one of the styles that shops' exports use. */
export function formatTime(time: number, style: "iso" | "isoDate" | "spaced" | "slashed"): string {
  const iso = new Date(time).toISOString();
  if (style === "iso") return iso.replace("Z", ZONE);
  if (style === "isoDate") return iso.slice(0, 10);
  if (style === "spaced") return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  return `${iso.slice(0, 10).replaceAll("-", "/")} ${iso.slice(11, 16)}`;
}
