import { wordSet } from "@/lib/algorithms/privacy/data/word-set";

/** Given names that are places too: with a word that is no family name they are those. */
export const PLACES: ReadonlySet<string> = wordSet(
  "victoria charlotte austin madison jackson florence paris georgia sydney chelsea brooklyn lincoln virginia carolina savannah adelaide regina santiago helena eugene houston dallas denver israel jordan chad kent devon jersey",
);

const PAIRS: ReadonlySet<string> = new Set(
  "hong kong|prince george|prince edward|prince rupert|virginia beach|kansas city|salt lake|alice springs|palm springs|palm beach|daytona beach|long island|long beach|staten island|rhode island|mount vernon|mount pleasant|baton rouge|little rock|grand rapids|cape town|cape cod|tel aviv|kuala lumpur|buenos aires|sri lanka|costa rica|puerto rico|saudi arabia|south korea|north korea|great britain|united kingdom|united states|abu dhabi|silicon valley|times square|central park|wall street|king street|queen street|kings cross|notre dame|christmas eve|mardi gras|daly city|jersey city|oklahoma city|mexico city|panama city|ho chi|chi minh|phnom penh|george town|victoria harbour|victoria station|dominican republic".split(
    "|",
  ),
);
const BEGINS =
  /^(?:san|santa|santo|saint|new|north|south|east|west|port|fort|los|las|el|mount|lake|cape|upper|lower|great|grand|sao)$/;

/** True for two words, in small letters without accents, that are a place: Hong Kong, San Diego, New York. */
export function isPlacePair(first: string, second: string): boolean {
  return PAIRS.has(`${first} ${second}`) || (BEGINS.test(first) && first !== second);
}
