const ZH =
  /^(?:亲+|在吗?|在不在|有人吗|你好|您好|哈喽|嗨|喂|早上好|下午好|晚上好|谢谢(?:你|您|了|啦)?|多谢|感谢|辛苦了?|好的?|好滴|好吧|嗯+|哦+|噢+|行|可以|收到|知道了|明白了?|没事了?|没有了|不用了?|是的?|对的?|拜拜|再见|麻烦(?:你|您)?了?|稍等|等一下|人工(?:客服)?|转人工|好评|五星好评|还行吧?|还可以|一般般?|不错|挺好的?|很好|非常好|可以的)+[呀啊哦呢哈吧啦的了]*$/u;
const EN =
  /^(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|thanks?(?: (?:you|a lot|so much|very much|again))*|thx|ty|ok(?:ay)?|yes|yeah|yep|no|nope|sure|bye|goodbye|cheers|great|good|nice|fine|cool|perfect|awesome|please|sorry|welcome|there|all|team|everyone|got it|i see|no problem|that(?:'s| is) (?:all|it|fine)|not bad|so far so good|five stars|5 stars|[a-z])(?:\s+|$))+$/i;

/** True for greetings, thanks, assent and bare verdicts ("好的谢谢", "Hi there", "Great!"): no need is in them. */
export function isChatter(text: string): boolean {
  const bare = text
    .replace(/[\p{P}\p{S}\d]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (bare === "") return true;
  return ZH.test(bare.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")) || EN.test(bare);
}
