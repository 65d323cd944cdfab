import { createRandom } from "@/lib/algorithms/random";

const CHATTER =
  "hi there|ok thanks|lol|好的谢谢|在吗|哈哈哈|嗯嗯|first!|asdf jkl;|666|???|路过|nothing to add".split("|");
const OTHER = [
  "ayer fuimos al mercado con mi hermana pequeña|el tren llegó tarde otra vez|mañana hay examen de historia",
  "der Bus kam gestern pünktlich|wir haben im Garten gegrillt|die Kinder spielen im Schnee",
  "вчера мы ходили в театр|завтра будет дождь|мой брат живёт в деревне",
  "昨日は映画を見ました|来週は旅行に行きます|駅まで歩いて十分です",
].flatMap((lines) => lines.split("|"));
const PARTS = {
  en: [
    "the mayor,my cousin,an old sailor,the orchestra,our neighbour's goat,a distant planet,the referee,parliament",
    "painted,forgot,translated,measured,hid,postponed,remembered,photographed",
    "a wooden bridge,the second chapter,three volcanoes,the tax law,a silent film,the harvest,some chess openings,the glacier",
    "before midnight,in the rain,without asking,during the strike,for the third time,near the border",
  ],
  zh: [
    "市长,我表哥,老船长,乐团,邻居的山羊,遥远的行星,裁判,议会",
    "画了,忘记了,翻译了,测量了,藏起了,推迟了,想起了,拍摄了",
    "一座木桥,第二章,三座火山,税法,一部默片,秋收,几盘棋局,冰川",
  ],
};

/** Texts about nothing that a shop sells: unlike sentences, chatter and other languages, a third each. */
export function makeNoise(count: number, seed: number): string[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[random.integer(list.length)] ?? "";
  return Array.from({ length: count }, (_, i) => {
    if (i % 3 === 0) return pick(CHATTER);
    if (i % 3 === 1) return `${pick(OTHER)} ${random.integer(1000)}`;
    const language = i % 2 === 0 ? "en" : "zh";
    return PARTS[language].map((part) => pick(part.split(","))).join(language === "en" ? " " : "");
  });
}
