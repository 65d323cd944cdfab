const EMPTY = /^(null|nan|none|nil|n\/?a|#n\/a|undefined|\\n|-+|—+|–|\/|无|空|未知)$/i;

/** Whether a trimmed cell says "nothing": empty, or one of the words that exports write for it. */
export function isEmptyValue(cell: string): boolean {
  if (cell === "") return true;
  return cell.length <= 9 && EMPTY.test(cell);
}
