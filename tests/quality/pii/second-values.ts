import type { Random } from "@/lib/algorithms/random";
import type { PersonalType } from "@/lib/domain/privacy/personal-types";
import {
  capital,
  digits,
  hex,
  idCardSign,
  type Locale,
  luhnDigit,
  pick,
  picker,
} from "@/tests/quality/pii/draw-values";
import { otherAddress, otherEmail, otherPhone } from "@/tests/quality/pii/second-contacts";
import { FAMILIES, FIRSTS, GIVENS, LASTS } from "@/tests/quality/pii/second-words.data";

/** Values of each type in other forms than the first corpus has. */
export const OTHER_VALUES: Record<PersonalType, (random: Random, locale: Locale) => string> = {
  name: (random, locale) => {
    const one = picker(random);
    if (locale === "zh") return one(FAMILIES) + one(GIVENS);
    return random.next() < 0.55
      ? `${one(FIRSTS)} ${one(LASTS)}`
      : random.next() < 0.15
        ? `${one(FIRSTS)} ${capital(random)}. ${one(LASTS)}`
        : one(FIRSTS);
  },
  phone: otherPhone,
  email: otherEmail,
  idCard: (random) => {
    const one = picker(random);
    const two = (low: number, high: number) => String(low + random.integer(high - low + 1)).padStart(2, "0");
    const body = `${one(["350203", "430102", "130107", "520115", "220104", "120101", "460106", "140105", "410105", "500112"])}${one(["19", "19", "20"])}`;
    const year = body.endsWith("20") ? two(0, 8) : two(45, 99);
    const whole = `${body}${year}${two(1, 12)}${two(1, 28)}${digits(random, 3)}`;
    const id = whole + idCardSign(whole);
    return one([
      id,
      id,
      id,
      id.toLowerCase(),
      id.replace(/^(\d{6})(\d{8})/, "$1-$2-"),
      id.replace(/^(.{6})(.{4})(.{4})/, "$1 $2 $3 "),
    ]);
  },
  passport: (random) => {
    return pick(random, [
      `E${digits(random, 8)}`,
      `EJ${digits(random, 7)}`,
      `G${digits(random, 8)}`,
      `D${digits(random, 8)}`,
      `H${digits(random, 8)}`,
      `${capital(random)}${digits(random, 8)}`,
      `${1 + random.integer(8)}${digits(random, 8)}`,
      `${capital(random)}${capital(random)}${digits(random, 6)}`,
      `C0${digits(random, 1)}X${digits(random, 5)}`,
      `E ${digits(random, 8)}`,
    ]);
  },
  bankCard: (random) => {
    const one = picker(random);
    const [prefix, length] = one([
      ["621226", 19],
      ["622848", 19],
      ["623052", 19],
      ["622609", 16],
      ["439188", 16],
      ["5424", 16],
      ["2223", 16],
      ["3714", 15],
      ["3568", 16],
      ["620522", 19],
      ["6217", 18],
    ] as const);
    const body = prefix + digits(random, length - prefix.length - 1);
    const card = body + luhnDigit(body);
    if (length === 15) return one([card, `${card.slice(0, 4)}-${card.slice(4, 10)}-${card.slice(10)}`]);
    return one([
      card,
      card,
      (card.match(/.{1,4}/g) ?? []).join(" "),
      (card.match(/.{1,4}/g) ?? []).join("-"),
      `${card.slice(0, 6)} ${card.slice(6)}`,
    ]);
  },
  plate: (random, locale) => {
    const one = picker(random);
    const mixed = () =>
      Array.from({ length: 5 }, () => one([..."0123456789012345678901234567ABCDEFGHJK"])).join("");
    const city = one([..."粤京沪苏浙鲁皖川渝鄂湘冀豫晋黑吉辽闽赣桂"]) + one([..."ABCDEFGHJKL"]);
    const body = mixed().replace(/^[A-K]{5}$/, "8A123");
    const green = one([
      `D${digits(random, 5)}`,
      `F${digits(random, 5)}`,
      `${digits(random, 5)}D`,
      `AD${digits(random, 4)}`.replace("A", "D"),
    ]);
    const mainland = one([
      city + body,
      city + body,
      `${city}·${body}`,
      `${city} ${body}`,
      city + green,
      (city + body).toLowerCase(),
    ]);
    if (locale === "zh") return mainland;
    return one([
      mainland,
      `${capital(random)}${capital(random)}${digits(random, 2)} ${capital(random)}${capital(random)}${capital(random)}`,
      `${digits(random, 1)}${capital(random)}${capital(random)}${capital(random)}${digits(random, 3)}`,
      `${capital(random)}${capital(random)}${capital(random)}-${digits(random, 4)}`,
      `${"ABCEFGHJKLMN".charAt(random.integer(12))}${"BCDEFGHJKL".charAt(random.integer(10))} ${1000 + random.integer(9000)}`,
    ]);
  },
  address: otherAddress,
  order: (random, locale) => {
    const one = picker(random);
    const n = (length: number) => digits(random, length);
    return locale === "zh"
      ? one([
          `1${n(18)}`,
          `2${n(17)}`,
          `2025${n(12)}`,
          `JD${n(12)}`,
          `TB${n(14)}`,
          `${2 + random.integer(7)}${n(10)}`,
          `P2024${n(10)}`,
          `NO.${n(9)}`,
          `240${n(3)}-${n(15)}`,
        ])
      : one([
          `1${n(2)}-${n(7)}-${n(7)}`,
          `#${1 + random.integer(9)}${n(4)}`,
          `${1 + random.integer(9)}${n(7)}`,
          `SO-${n(6)}`,
          `US${n(10)}`,
          `AB${n(6)}X`,
          `2024-${n(6)}`,
          `#W-${n(7)}`,
        ]);
  },
  tracking: (random, locale) => {
    const one = picker(random);
    const n = (length: number) => digits(random, length);
    return locale === "zh"
      ? one([
          `SF${n(12)}`,
          `SF1${n(12)}`,
          `YT${n(15)}`,
          `JDX0${n(11)}`,
          `JT5${n(12)}`,
          `DPK${n(12)}`,
          `75${n(12)}`,
          `46${n(13)}`,
          `9${n(12)}`,
          `E${capital(random)}${n(9)}CN`,
          `STO${n(12)}`,
          `YD${n(13)}`,
        ])
      : one([
          `1Z${hex(random, 6).toUpperCase()}${n(10)}`,
          `1Z 999 AA1 01 ${n(4)} ${n(4)}`,
          `${1 + random.integer(9)}${n(11)}`,
          `${n(4)} ${n(4)} ${n(4)}`.replace(/^0/, "8"),
          `9400 1${n(3)} ${n(4)} ${n(4)} ${n(4)} ${n(2)}`,
          `9205${n(18)}`,
          `CP${n(9)}US`,
          `JJD00${n(14)}`,
          `${1 + random.integer(9)}${n(9)}`,
          `GB${n(9)}GB`.replace("GB", "RN"),
          `TBA${n(12)}`,
        ]);
  },
  ip: (random) => {
    return pick(random, [
      `192.168.${random.integer(256)}.${1 + random.integer(254)}`,
      `10.${random.integer(256)}.${random.integer(256)}.${1 + random.integer(254)}`,
      `${40 + random.integer(180)}.${random.integer(256)}.${random.integer(256)}.${random.integer(256)}`,
      `172.${16 + random.integer(16)}.0.${1 + random.integer(254)}`,
      `2408:8${hex(random, 3)}:${hex(random, 4)}::${hex(random, 3)}`,
      `${["2001", "2a02", "240e"][random.integer(3)]}:${[1, 2, 3, 4, 5, 6, 7].map(() => hex(random, 4)).join(":")}`,
    ]);
  },
  messenger: (random) => {
    return pick(random, [
      `wxid_${hex(random, 12)}`,
      `${["meng", "kaixin", "abc", "lulu", "Jason", "mao"][random.integer(6)]}${digits(random, 4)}`,
      `${["rose", "little", "star"][random.integer(3)]}-${["moon", "cat", "blue"][random.integer(3)]}_${digits(random, 2)}`,
      `${1 + random.integer(9)}${digits(random, 8)}`,
      `${1 + random.integer(9)}${digits(random, 5)}`,
      `${["zhangsan", "liwei", "wanghong"][random.integer(3)]}_${1980 + random.integer(25)}`,
    ]);
  },
};
