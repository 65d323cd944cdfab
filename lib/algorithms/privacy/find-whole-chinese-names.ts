import { spreadLabel } from "@/lib/algorithms/privacy/cue";
import { FAMILY_NAMES } from "@/lib/algorithms/privacy/data/chinese-names";
import type { Candidate, Recogniser } from "@/lib/algorithms/privacy/finding";
import { fullChineseName, isDoubtful, WORDS_BEFORE_NAMES } from "@/lib/algorithms/privacy/full-chinese-name";

const FAMILY = new Uint8Array(65_536);
for (const name of FAMILY_NAMES) FAMILY[name.charCodeAt(0)] = 1;

/** Words with somebody, to somebody: a name may follow. */
const TO =
  /(?:[跟和与找叫让替帮由给是为访问约]|联系|请问|[问找请见]了|通知|转达|签字|老婆|老公|先生|的|那个|这个|一位|那位|但是|婆婆|公公|店主|阿姨|大妈|大爷|妈|爸|弟|妹|哥|姐)$/;
/** A field of a form, in any script. */
const FIELD = /(?:name|cust|customer|client|payee|from|to|签字|签名|审核|经办|制单|负责人?) ?[:=]? ?$/i;
const SPREAD_FIELD = /(?:姓名|收[件货]人|联系人|户名|name)$/i;

function isField(before: string): boolean {
  return FIELD.test(before) || SPREAD_FIELD.test(spreadLabel(before));
}

/** What is said of somebody. */
const DONE =
  /^(?:沟通|签收|签字|接的|接听|打来|打电话|上门|打的|打过|送的|送来|发的|说(?:[他她,，可要会没已我给]|东西|货|收|快递|包裹|不[想要是])|在吗|[(]|本人|负责|代收|一起|确认|回电|联系|处理|反馈|来电|核实|经手|介绍|推荐|同意|答应|态度|服务|真的|人挺|人很|人不|让我|给我|帮[我了忙]|做得|来处理|[,] ?[他她每])/;
const OPEN = /^(?:$|[^\p{Script=Han}])/u;

/** Whole Chinese names that nothing but their place announces: alone between signs, or where only somebody can stand. */
export const findWholeChineseNames: Recogniser = ({ text, han }) => {
  const found: Candidate[] = [];
  if (!han) return found;
  for (let start = 0; start < text.length - 1; start++) {
    if (FAMILY[text.charCodeAt(start)] !== 1) continue;
    const end = fullChineseName(text, start);
    if (!end) continue;
    const before = text.slice(Math.max(0, start - 10), start);
    const after = text.slice(end, end + 4);
    const doubtful = isDoubtful(text, start);
    const long = end - start >= 3;
    const alone = /(?:^|[^\p{Script=Han}\d%])$/u.test(before) && OPEN.test(after);
    const somebody = TO.test(before) && !WORDS_BEFORE_NAMES.has(before.slice(-1) + text.charAt(start));
    const done = DONE.test(after);
    // 闻一闻, 高不高: a verb and itself
    if (long && text.charAt(start) === text.charAt(start + 2)) continue;
    const open = OPEN.test(after);
    const fits = doubtful
      ? long &&
        ((open && isField(before)) ||
          (somebody && (done || (open && /(?:[叫位个问]|[问找请见]了)$/.test(before)))))
      : long
        ? alone || (somebody && (done || open)) || (done && /(?:^|[^\p{Script=Han}])$/u.test(before))
        : ((somebody || /(?:^|[^\p{Script=Han}])$/u.test(before)) && done) || (open && isField(before));
    if (fits) found.push({ start, end, type: "name", rule: "name.zh.whole", weight: 35 });
    if (end > start + 1) start = end - 2;
  }
  return found;
};
