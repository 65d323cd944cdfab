/** States of an order whose goods came back, or that was called off: they count as returns. */
const WORDS =
  /退货|退款|退回|已退|交易关闭|已关闭|订单关闭|交易取消|已取消|取消订单|订单取消|用户取消|系统取消|拒收|\b(?:return(?:ed|s)?|refund(?:ed|s)?|cancel(?:led|ed|lation)?|charge[- ]?back|void(?:ed)?|reversed|unavailable|rto)\b|closed/i;
/** Asked for and not granted, or none at all. */
const NOT =
  /未退|无退|没有退|不退|退款关闭|退款失败|拒绝退|撤销退|\b(?:no|not|non|never|un)[-_ ]?(?:return|refund|cancel)|(?:return|refund|cancel\w*)[-_ ]?(?:rejected|denied|declined|failed)|returnable|refundable|disclosed|enclosed/i;

/** Whether the state of an order, in Chinese or English, says that it was returned, refunded or cancelled. */
export function saysReturned(status: string): boolean {
  const text = status.replaceAll("_", " ");
  return WORDS.test(text) && !NOT.test(text);
}
