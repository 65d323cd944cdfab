export interface RuleValue {
  readonly field: "category" | "brand" | "attribute";
  /** Of the attribute; empty for the others. */
  readonly name: string;
  readonly value: string;
}

interface Named {
  readonly key: number;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** What a rule may ask for in a workspace. */
export interface RuleChoices {
  readonly personas: readonly Named[];
  readonly needs: readonly Named[];
  readonly values: readonly RuleValue[];
}
