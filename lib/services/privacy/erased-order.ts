/** What is hashed of an order of somebody who was deleted: rows that name only the order must not come in again either. */
export function erasedOrder(key: string): string {
  return `order\u001f${key}`;
}
