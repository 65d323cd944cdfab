/** About how wide a text is at a font size, in pixels: a Chinese character fills its square, others about half. */
export function textWidth(text: string, size = 11): number {
  let ems = 0;
  for (const character of text) {
    if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/u.test(character)) ems += 1;
    else if (/[iljtfr.,:;'|! ()/[\]]/u.test(character)) ems += 0.33;
    else if (/[mwMW@%]/u.test(character)) ems += 0.88;
    else if (/[A-Z]/u.test(character)) ems += 0.72;
    else ems += 0.6;
  }
  return Math.ceil(ems * size) + 1;
}
