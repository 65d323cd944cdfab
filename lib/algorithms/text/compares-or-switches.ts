import { anyOf } from "@/lib/algorithms/text/any-of";
import type { Language } from "@/lib/algorithms/text/detect-language";

// What a comparison with an expectation, a picture or a number is held against is no other product.
const NO_RIVAL_EN =
  "(?:i|we|you|it|he|she|they|expect|thought|imagin|describ|advertis|promis|pictur|photo|usual|ever|normal|necessary|happy|enough|half|one|two|three|four|five|six|ten|\\d|an? (?:few|couple|day|week|month|year|hour|minute|foot|inch|dozen)|nothing|(?:in|on) the (?:picture|photo))";
const DEGREE_EN =
  "(?:(?!other|rather|later|sooner|earlier|whether|either|over|under|after|never|ever\\b)[a-z]{2,}er|worse|(?:more|less) [a-z]+(?: [a-z]+)?)";

const COMPARISON_EN = anyOf([
  `${DEGREE_EN}(?: [a-z]+){0,2} than (?!${NO_RIVAL_EN})`,
  `as (?!soon|long|far|well|many|if|described|expected|shown)[a-z]+(?: [a-z]+)? as (?!${NO_RIVAL_EN}|possible|can|could|new|well|always)`,
  "compar(?:ed|ing|able|es) (?:\\w+ ){0,3}(?:to|with)|(?:does not|doesn't|nothing|none) (?:even )?compares?|in comparison|by comparison",
  "(?:unlike|versus|vs\\.?) (?:my|the|other|most|any|all|cheap|[a-z]+ ones?)",
  "(?:similar|identical|inferior|superior|preferable|equivalent) to (?:my|the|other|an?|any|those|what)|on (?:a )?par with|same quality as",
  "(?:beats?|outperforms?|outclass(?:es)?|outlasts?) (?:my|the|any|every|all|other|most|those|anything)",
  "(?:prefer|like) (?:it|this|these|them|the|my)(?: [\\w']+){0,4} (?:to|over|better than) (?:my|the|other|those|any)|holds? its own against|a (?:big |huge |real |clear )?step (?:up|down) from|(?:half|twice|a third|third) the (?:price|cost|size|weight) of|(?:puts?|leaves?|blows?) (?:\\w+ ){1,4}(?:to shame|behind|away|out of the water)|no match for|next to my (?:old|other|previous)",
]);
const COMPARISON_ZH = new RegExp(
  [
    "(?<![价对相好无堪可])比(?!较|例|赛|如|方|重|率|价|想[象像]|预[期想料]|图|照片|描述|以为|实物|网[上页]|介绍|宣传|说)[^，。！？,.!?]{1,18}(?:好|强|差|贵|便宜|实惠|划算|大|小|轻|重|快|慢|厚|薄|舒服|耐|软|硬|亮|静|省|清[晰楚]|细|粗|高|低|新|甜|香|多|少|弱|方便|稳|正|逊色|糟|烂|牢|结实|精致|安全|暖|凉)",
    "不如(?!意|果|说|愿)|比不[上了过]|没法比|不能比|无法相比|相比(?:之下|起来|而言|较)?|相较|比起|对比(?:下来|了|一下|起来|之下)",
    "没有?(?!任何|什么|问题|一点|想[象像]|图|照片|描述|宣传)[^，。！？,.!?]{1,10}(?:那么|这么|那样|那种|(?:好用|好看|好吃|好喝|好听|好|强|快|厚|大|香|甜|耐用|舒服|清晰|清楚|划算|结实|顺手|暖和)的?$)",
    "[跟和与同](?!图|照片|描述|宣传|想[象像]|网|介绍|新的|说的|客服|卖家)[^，。！？,.!?]{1,14}(?:差不多|差远|差得远|差太多|不相上下|有一拼|比起来|一个(?:档次|级别|水平)|没什么(?:两样|区别|差别)|有(?:的)?一比|(?:一样|同样)(?:好|差|的?(?:质量|效果|味道)))",
    "(?:胜过|碾压|秒杀|完胜|远超|吊打|甩)(?!活)[^，。]{1,10}|(?:更喜欢|宁可|宁愿)(?:用|买|选)?(?:以前|之前|原来|老款|旧款|上一|另)",
  ].join("|"),
  "u",
);
const SWITCHING_EN = anyOf([
  "(?:switch(?:ed|ing|es)?|convert(?:ed|ing)|migrat(?:ed|ing)|mov(?:ed|ing)|chang(?:ed|ing)) (?:over |back |us |me |away )?(?:from|to|brands|over)\\b(?! (?:the )?(?:a |an )?(?:size|colou?r|address|setting|mode|side|house|room|low|high))",
  "(?:came|coming|come|jump(?:ed|ing)) (?:over )?(?:to (?:it|this|them|these) )?from (?:an?other|using|[a-z]+ brand|my (?:old|previous|last)|a (?:competitor|rival|different))",
  "(?:went|going|go|gone|am|i'm|be) (?:right |straight )?back to (?:my|the|using|buying|what|an? (?:old|other))|return(?:ed|ing) to (?:my|the) (?:old|previous|usual)",
  "(?:replac(?:e|ed|es|ing)|replacement for|retir(?:ed|ing)|instead of) (?:my|our|the|an?) (?:old|ageing|aging|worn|previous|existing|former|last|ancient|tired|trusty|dead|broken|other)",
  "upgrad(?:ed|ing|e) (?:to this |to it |to these )?from|downgrad(?:ed|ing) (?:from|to)",
  "(?:used|using) to (?:buy|use|order|own|shop|get|swear by|be loyal)|after (?:\\w+ )?years (?:of|with) (?:using |buying )?(?:my|the|an?other|another|other)",
  "(?:buy|buying|order|ordering|shop|shopping|look|looking|go|going|business|money|custom) (?:it |them |mine )?elsewhere|(?:going|go|went|gone|stick|sticking) with (?:another|a different|some other|the competition)|(?:try|trying|buy|buying|choose|get) (?:another|a different|some other) (?:brand|make|shop|store|company|seller|supplier)",
  "(?:ditch(?:ed|ing)|abandon(?:ed|ing)|gave up on|giving up on|dropp(?:ed|ing)|left|leaving|trad(?:ed|ing)(?: in)?) (?:my|the|our|all my) (?:\\w+ ){0,4}(?:for|brand|shop|supplier)\\b|(?:(?:only|always|exclusively) (?:buy|use|order) (?:this|these|from here)|(?:this|these|it) (?:is|are) (?:now )?my (?:new )?(?:go-to|regular|everyday)) (?:\\w+ )?(?:now|from now on)|made (?:me|us) (?:a convert|switch)",
]);
const OTHER_SIZE = "(?!.{0,6}(?:码|号|色|货|新的|地址|收货|大的|小的|现金))";
const SWITCHING_ZH = new RegExp(
  [
    `换(?:成|到|用)${OTHER_SIZE}|换了(?:这|别|另|个牌|牌)${OTHER_SIZE}|换(?:个|了个|一个)?(?:牌子|品牌|别家|别的(?:牌|家|店|品牌)|其他(?:牌|家|店|品牌)|另一(?:家|个牌)|一?家店?(?!人))`,
    "改(?:用|买|喝|吃|穿|喂|投)(?!途)|转(?:用|投|战|向|到别)|弃用|弃坑|入坑|跳槽到|告别(?:了)?(?:以前|原来|老|旧|之前|用了)|投奔|倒戈|转粉",
    "(?:以前|之前|原来|原先|过去|从前|一直|本来|早先)(?:都是?|一直|是|家里|我|我们|总|老)*(?:用|买|喝|吃|穿|戴|在)[^。！？]{1,22}(?:现在|后来|这次|这回|如今|改|换|今年开始)",
    "从[^，。！？]{1,14}(?:换|转|改|跳|升级)(?:到|成|过来|来|用|买|为)",
    "(?:下次|以后|今后|下回|往后)[^，。]{0,8}(?:别家|别的(?:店|家|牌|品牌)|其他(?:店|家|牌|品牌)|另一家|别处)|(?:去|到|找)(?:别家|别处|其他店|另一家)(?:买|下单|了)?",
    "(?:替换|替|换|取代|代替|顶替|淘汰)(?:掉|下|了|下来)*(?:我|家里|我们)?(?:的)?(?:原来|旧|老|以前|之前|用了)|用回|换回|又回去用|回归(?:了)?(?:原来|老|以前)|(?:以后|今后|从此|从今)(?:就|只|都)(?:用|买|认|喝|吃)(?:这|它|你家|你们)",
  ].join("|"),
  "u",
);

/** Whether a clause holds one product against another, or tells of going from one to another; null for neither. */
export function comparesOrSwitches(text: string, language: Language): "comparison" | "switching" | null {
  const [comparison, switching] =
    language === "zh" ? [COMPARISON_ZH, SWITCHING_ZH] : [COMPARISON_EN, SWITCHING_EN];
  if (switching.test(text)) return "switching";
  return comparison.test(text) ? "comparison" : null;
}
