/** The kinds of personal data that are masked in texts; `privacy.types.*` names them. */
export const PERSONAL_TYPES = [
  "name",
  "phone",
  "email",
  "idCard",
  "passport",
  "bankCard",
  "plate",
  "address",
  "order",
  "tracking",
  "ip",
  "messenger",
] as const;
export type PersonalType = (typeof PERSONAL_TYPES)[number];

/** What stands in a text in the place of what was masked: `[PHONE]`. Letters only, so that it stays one word. */
export function placeholderOf(type: PersonalType): string {
  return `[${type.toUpperCase()}]`;
}

const BY_PLACEHOLDER: ReadonlyMap<string, PersonalType> = new Map(
  PERSONAL_TYPES.map((type) => [placeholderOf(type), type]),
);

/** The type that a placeholder stands for; undefined for any other text. */
export function typeOfPlaceholder(text: string): PersonalType | undefined {
  return BY_PLACEHOLDER.get(text);
}

/** Finds every placeholder; a global pattern for matchAll and split. */
export const PLACEHOLDERS = new RegExp(
  `\\[(?:${PERSONAL_TYPES.map((type) => type.toUpperCase()).join("|")})\\]`,
  "g",
);
