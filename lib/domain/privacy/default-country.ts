/** Of shops whose currency belongs to no single country. */
const COUNTRY_OF_ZONE: Readonly<Record<string, string>> = {
  "Europe/Amsterdam": "NL",
  "Europe/Athens": "GR",
  "Europe/Berlin": "DE",
  "Europe/Bratislava": "SK",
  "Europe/Brussels": "BE",
  "Europe/Dublin": "IE",
  "Europe/Helsinki": "FI",
  "Europe/Lisbon": "PT",
  "Europe/Ljubljana": "SI",
  "Europe/Luxembourg": "LU",
  "Europe/Madrid": "ES",
  "Europe/Malta": "MT",
  "Europe/Paris": "FR",
  "Europe/Riga": "LV",
  "Europe/Rome": "IT",
  "Europe/Tallinn": "EE",
  "Europe/Vienna": "AT",
  "Europe/Vilnius": "LT",
  "Europe/Zagreb": "HR",
  "Asia/Nicosia": "CY",
};

/**
 * The country whose numbers a shop's customers write without a country code: that of the money it takes, since the
 * clock may be the back office's. ISO 4217 codes begin with the country's code; X and EU are no countries.
 */
export function defaultCountry(timeZone: string, currency: string): string | null {
  const country = currency.slice(0, 2).toUpperCase();
  if (country !== "EU" && !country.startsWith("X")) return country;
  return COUNTRY_OF_ZONE[timeZone] ?? null;
}
