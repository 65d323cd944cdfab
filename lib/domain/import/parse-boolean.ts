import { narrowDigits } from "@/lib/domain/import/narrow-digits";
import { no, ok, type Parsed } from "@/lib/domain/import/problem";

const YES = new Set(
  (
    "1 1.0 true t yes y on ok x ✓ ✔ √ sim si sí oui ja agreed accepted subscribed optedin optin active enabled granted confirmed returned refunded " +
    "是 有 对 真 同意 已同意 接受 愿意 订阅 已订阅 开启 已开启 已授权 授权 已退货 已退款"
  ).split(" "),
);
const NO = new Set(
  (
    "0 0.0 false f no n off ✗ ✘ × não nao non nein declined rejected refused unsubscribed notsubscribed optedout optout inactive disabled never pending revoked none " +
    "否 没有 错 假 不同意 未同意 拒绝 不愿意 未订阅 取消订阅 已退订 退订 关闭 已关闭 未授权 未退货 未退款"
  ).split(" "),
);

const LONGEST = 40;

/** Yes or no, also in the words of consents and returns. */
export function parseBoolean(cell: string): Parsed<boolean> {
  if (cell.length > LONGEST) return no("notABoolean");
  const word = narrowDigits(cell)
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
  if (YES.has(word)) return ok(true);
  return NO.has(word) ? ok(false) : no("notABoolean");
}
