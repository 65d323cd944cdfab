/**
 * Formulas of service talk that hold no need: what agents and robots say to everybody, and what customers say back.
 * Expressions over lower-case text; each matches a whole formula with what may stand in its open places.
 */
const zh = [
  "(?:请问)?(?:您|你)?(?:还)?有(?:什么|啥|其他|其它|别的|哪些)?(?:其他|其它|别的)?(?:问题|需要)?(?:是|还)?(?:我|我们|小妹|客服)?(?:可以|能|需要)?(?:帮|帮助|帮忙|帮到|服务|协助)[^,，。！？?!]{0,12}(?:您|你|吗|呢|的|处理|解决)",
  "(?:很)?高兴(?:能)?(?:为您|为你|帮到您)(?:服务)?|(?:客服|工号|小妹)?[^,，。！？?!]{0,10}为您服务|竭诚为您服务",
  "(?:非常|十分)?(?:感谢|谢谢)(?:您|你|亲)?(?:对|的)?[^,，。！？?!]{0,12}(?:支持|理解|光临|咨询|惠顾|配合|耐心等待|等待|信任|反馈)",
  "(?:祝|愿)(?:您|你|亲)?[^,，。！？?!]{0,10}(?:愉快|开心|快乐|顺利|幸福|健康|如意)|生活愉快|周末愉快|工作顺利",
  "(?:还)?(?:请|麻烦)(?:您|你|亲)?(?:再)?(?:稍等|稍候|耐心等待|稍等一下|稍等片刻|稍后)(?:一下|片刻|哦|呢)?|(?:我|这边|小妹|客服)?(?:正在|马上|立即|这就)?(?:帮|为|给)(?:您|你)(?:查询|核实|查看|查|看|核查|处理)(?:中|一下|下|看看)?",
  "(?:给|对)(?:您|你)?[^,，。！？?!]{0,8}(?:带来|造成)?[^,，。！？?!]{0,4}(?:不便|困扰|麻烦)[^,，。！？?!]{0,8}(?:抱歉|谅解|见谅|海涵)?|(?:让)?(?:您|你)?久等(?:了)?",
  "欢迎(?:您|你)?(?:下次|再次)?(?:光临|再来|咨询)|期待(?:您|你)的?(?:下次|再次)?光临",
  "(?:有|还有)?(?:没有|没)?人(?:在|么|吗|在吗|在么|呢)|(?:还)?在(?:么|不|嘛|吗|线吗)|(?:能不能)?让人说话|聊聊",
  "(?:我|那我)?(?:再)?(?:知道|明白|试试|试一下|试下|看看|看下|看一下|等等|再看看|等一下|等你们?消息|等(?:您|你|你们)?(?:回复|回话|通知))(?:了|吧)?|(?:你|您)看(?:一)?下",
  "(?:有事|有问题|有需要)?(?:我)?再(?:联系|找|咨询|问)(?:您|你|你们)?(?:吧|了)?|(?:不用)?(?:麻烦|打扰|辛苦)(?:您们|您|你们|你)?(?:了)?|(?:没有?|没啥|没什么)(?:别的|其他|其它)?(?:问题|事|事情|需要)?(?:了)?",
];

const en = [
  "(?:hello |hi |hey )?(?:is |are )?(?:there )?(?:any|some)(?:one|body)(?: (?:is|still|really|out|be))*(?: (?:there|here|around|home|online|available|listening))?|(?:hello |hi |hey )?(?:are )?(?:you|u)(?: guys)?(?: still)? (?:there|here|around|online)",
  "(?:so )?(?:how|what) (?:can|may|could|should) (?:i|we) (?:help|assist|do)(?: for)?(?: you)?(?: with)?(?: today| this (?:morning|afternoon|evening))?|what brings you here(?: today)?",
  "(?:is |was )?(?:there )?anything else (?:that )?(?:i|we) (?:can|could|may) (?:help|assist|do)(?: for)?(?: you)?(?: with)?(?: today)?|anything else",
  "(?:i'm |i am |we're |we are )?(?:always |more than )?(?:happy|glad|here|pleased) to (?:help|assist|be of (?:help|service))(?: you)?(?: out)?(?: today| with that| with this)?|glad (?:i|we) could help",
  "(?:thank you|thanks|thank u|many thanks)(?: so much| very much| a lot)? for (?:contacting|reaching out|choosing|shopping|calling|visiting|your|the|all|getting|letting|being|waiting|holding|replying|responding|writing|helping|taking)(?: [\\p{L}']+){0,5}",
  "(?:you |please |and )?(?:have|enjoy)(?: yourself)?(?: a| an| your| the)?(?: very)?(?: rest of)?(?: your| the)?(?: (?:great|good|nice|lovely|wonderful|pleasant|blessed|fantastic|amazing))? (?:day|evening|weekend|night|one|afternoon|morning|week|holiday|holidays)(?: ahead| too)?|take care(?: of yourself)?|stay safe",
  "(?:please )?(?:give|allow|grant) me (?:a|one|just a|just one) (?:moment|minute|second|sec|few minutes|couple of minutes)|(?:please )?(?:bear with me|hold|wait)(?: for)?(?: a| one)?(?: few)?(?: moment| moments| minute| minutes| second| while)?|let me (?:check|look|see|pull)(?: (?:into|that|this|it|up|for|you|on|now))*",
  "(?:i |we )?(?:just )?(?:have|had|got|'ve got) (?:a|one|some|a few|another|two|several)(?: quick| small| simple| other| more)? questions?|(?:can|could|may) i (?:just )?ask (?:you )?(?:a|something|some)(?: quick)?(?: questions?)?|quick question",
  "(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody) (?:please |kindly )?(?:help|assist)(?: me)?(?: out)?(?: please)?|(?:please )?help(?: me)?(?: out)?(?: please)?|(?:i )?(?:really )?need (?:your |some |a little |a bit of )?(?:help|assistance)(?: please)?",
  "(?:i )?(?:really |so |greatly )*appreciate (?:it|that|this|(?:your|the|all (?:your|the)) (?:help|time|support|assistance|patience))|(?:i'm |i am )?(?:so |very |really )*sorry (?:to (?:hear that|bother you|trouble you)|(?:for|about) (?:that|this|the (?:wait|delay|inconvenience|trouble|confusion)|any inconvenience))|(?:my )?apologies(?: for (?:that|this|the \\w+|any \\w+))?",
  "nice to meet you|how (?:are|r) (?:you|u)(?: doing)?(?: today)?|how(?:'s| is) it going|(?:i )?hope (?:you(?:'re| are)|all is|this finds you) (?:doing )?(?:well|good|great|fine)|look(?:ing)? forward to (?:hearing|your)(?: [\\p{L}']+){0,3}|(?:best|kind|warm) regards|yours (?:sincerely|truly|faithfully)|that would be (?:great|good|nice|fine|lovely|perfect|awesome)|you(?:'re| are) (?:very |most )?(?:welcome|the best|awesome)",
];

export const chatterFormulas = {
  zh: new RegExp(zh.join("|"), "gu"),
  en: new RegExp(String.raw`(?<!\p{L})(?:${en.join("|")})(?!\p{L})`, "gu"),
} as const;
