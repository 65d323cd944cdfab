/** Half of what a click said is forgotten in so many days: what people want of a word changes. */
const HALF_LIFE_DAYS = 90;

/** What is left of the weight of `search_click` rows by now. */
export const AGED_WEIGHT = `search_click.weight
  * power(0.5, extract(epoch from now() - search_click."lastAt") / 86400 / ${HALF_LIFE_DAYS})`;
