/** The rows of each label, in the order in which the labels first appear. */
export function rowsByLabel(labels: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  labels.forEach((label, r) => {
    const rows = groups.get(label);
    if (rows) rows.push(r);
    else groups.set(label, [r]);
  });
  return groups;
}

/** The rows of each label, the biggest group first; of equal ones the lower label. */
export function biggestFirst(labels: Int32Array): number[][] {
  const groups = [...rowsByLabel(labels)];
  groups.sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  return groups.map(([, rows]) => rows);
}
