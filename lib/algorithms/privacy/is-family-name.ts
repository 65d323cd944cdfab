import { LAST_NAMES } from "@/lib/algorithms/privacy/data/english-names";

/** O'Hara, McKay, MacLeod, Hale-Benton, di Marco: no word but a family name is made so. */
const SHAPE = /^(?:O'\p{Lu}\p{Ll}+|Ma?c\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}|Fitz\p{Ll}{4,})$/u;
/** What the family names of many countries end with. */
const ENDING =
  /^\p{Lu}\p{Ll}{2,}(?:ski|ska|wski|cki|czyk|owicz|ovic|ović|enko|chuk|idis|opoulos|akis|ström|strom|qvist|gaard|sson|sen|dottir|mann|berg|stein|meier|meyer|bauer|huber|ez|ini|etti|elli|ucci|ov|ova|ev|eva|oğlu|oglu|zadeh|yan|ishvili|moto|mura|yama|naka|gawa|saki)$/u;

/** Words of every day that thousands are called by: after a given name they are names. */
const EVERYDAY: ReadonlySet<string> = new Set(
  "white brown green black gray grey martin taylor young king long little small day love best rich short bell cook cooper fields fisher fox frost glass gold good hall hill holmes house hunt hunter knight lane law marsh mason miller moon moss noble page park parker parks piper pope potter price prince read reed rice rose rush sharp shepherd silver singer smith snow stone strong summers swift turner walker wall ward waters weaver weeks wells west winter winters wise wolf wood woods woodward cross case carter church field forest grant hardy mills north pool sands shore".split(
    " ",
  ),
);

/** In small letters and without accents: Élodie as elodie. */
export function plainName(word: string): string {
  return /^[A-Za-z'-]*$/.test(word)
    ? word.toLowerCase()
    : word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** True for a word that is a family name for certain: listed, or made as only those are. Case counts. */
export function isFamilyName(word: string): boolean {
  return (
    LAST_NAMES.has(plainName(word)) ||
    (/^\p{Lu}/u.test(word) && EVERYDAY.has(word.toLowerCase())) ||
    SHAPE.test(word) ||
    ENDING.test(word)
  );
}
