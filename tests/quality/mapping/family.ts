/**
 * Header sets of common exports: names are facts, the values are made here. A line is `header = nature : what it is`; the
 * last part is a field, a use (attribute, productAttribute, textAttribute, answer, private) or left away for a column that
 * says nothing of use. `a|b`: both are right.
 */
export interface Family {
  readonly file: string;
  readonly kind: string;
  readonly columns: string;
}
