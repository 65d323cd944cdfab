const HOURS: Record<string, number> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  JST: 9,
  KST: 9,
  HKT: 8,
  SGT: 8,
  AEST: 10,
  AEDT: 11,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BRT: -3,
};

/** Minutes: an island is 14 hours ahead, and none is as far behind. */
const FURTHEST = 14 * 60;

/** The names of zones that may follow a time, for a regular expression; CST and IST among them. */
export const ZONE_NAMES = `${Object.keys(HOURS)
  .filter((name) => name !== "Z" && name !== "UTC" && name !== "GMT")
  .join("|")}|CST|IST|(?:UTC|GMT)(?![+-])`;

/**
 * Milliseconds that a clock with this suffix (Z, +08:00, -0500, GMT+8, PDT) is ahead of UTC. Null for CST and IST,
 * which mean several zones: an export that writes them writes its own shop's clock. Undefined where no place on earth has
 * such a clock.
 */
export function zoneOffset(zone: string): number | null | undefined {
  const name = zone.toUpperCase();
  const hours = HOURS[name];
  if (hours !== undefined) return hours * 3_600_000;
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > FURTHEST || Number(match[3] ?? 0) > 59) return undefined;
  return (match[1] === "-" ? -1 : 1) * minutes * 60_000;
}
