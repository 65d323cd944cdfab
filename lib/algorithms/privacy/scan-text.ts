/** A run of ASCII letters and digits with at least one digit, at `start` <= offset < `end`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text made ready for the recognisers. */
export interface ScannedText {
  /** The text with full-width signs, odd spaces and dashes as plain ASCII: unit for unit as long as the original. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly han: boolean;
  readonly latin: boolean;
  readonly at: boolean;
}

const DIGIT = 1;
const LATIN = 2;
const HAN = 4;
const AT = 8;
const ODD = 16;

const CLASSES = classes();
const PLAIN = plainCharacters();

/** Reads a text once: its classes of characters, its folded form, its tokens with digits. Cost: linear. */
export function scanText(original: string): ScannedText {
  let seen = 0;
  for (let index = 0; index < original.length; index++) seen |= CLASSES[original.charCodeAt(index)] as number;
  const text = seen & ODD ? folded(original) : original;
  return {
    text,
    tokens: seen & DIGIT ? tokensOf(text) : [],
    han: (seen & HAN) !== 0,
    latin: (seen & LATIN) !== 0,
    at: (seen & AT) !== 0,
  };
}

function folded(original: string): string {
  let text = "";
  let from = 0;
  for (let index = 0; index < original.length; index++) {
    const plain = PLAIN.get(original.charCodeAt(index));
    if (plain === undefined) continue;
    text += original.slice(from, index) + plain;
    from = index + 1;
  }
  return text + original.slice(from);
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let numbered = false;
  for (let index = 0; index <= text.length; index++) {
    const kind = index < text.length ? (CLASSES[text.charCodeAt(index)] as number) : 0;
    if (kind & (DIGIT | LATIN)) {
      if (start < 0) start = index;
      if (kind & DIGIT) numbered = true;
    } else if (start >= 0) {
      if (numbered) tokens.push({ start, end: index, text: text.slice(start, index) });
      start = -1;
      numbered = false;
    }
  }
  return tokens;
}

function classes(): Uint8Array {
  const table = new Uint8Array(65_536);
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(LATIN, 0x41, 0x5b);
  table.fill(LATIN, 0x61, 0x7b);
  table.fill(HAN, 0x3400, 0xa000);
  table[0x40] = AT;
  for (const [code, plain] of plainCharacters()) {
    table[code] = ODD | (table[plain.charCodeAt(0)] as number);
  }
  return table;
}

function plainCharacters(): Map<number, string> {
  const plain = new Map<number, string>();
  for (let code = 0xff01; code <= 0xff5e; code++) plain.set(code, String.fromCharCode(code - 0xfee0));
  for (const code of [0xa0, 0x3000, 0x2002, 0x2003, 0x2009, 0x202f]) plain.set(code, " ");
  for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) plain.set(code, "-");
  for (const code of [0x2018, 0x2019]) plain.set(code, "'");
  return plain;
}
