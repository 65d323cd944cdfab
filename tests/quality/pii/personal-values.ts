import type { Random } from "@/lib/algorithms/random";
import type { PersonalType } from "@/lib/domain/privacy/personal-types";
import {
  between,
  chance,
  digits,
  idCardSign,
  type Locale,
  luhnDigit,
  pick,
} from "@/tests/quality/pii/draw-values";
import {
  chineseAddress,
  chinesePhone,
  westernAddress,
  westernPhone,
} from "@/tests/quality/pii/personal-contacts";
import { EN_FAMILY, EN_GIVEN, HOSTS, ZH_FAMILY, ZH_GIVEN } from "@/tests/quality/pii/personal-words.data";

const letters = (random: Random, count: number, from = "ABCDEFGHJKLMNPQRSTUVWXYZ") =>
  Array.from({ length: count }, () => from.charAt(random.integer(from.length))).join("");

/** Values of each type as people write them; drawn without a look at what the detector knows. */
export const VALUES: Record<PersonalType, (random: Random, locale: Locale) => string> = {
  name: (random, locale) =>
    locale === "zh"
      ? pick(random, ZH_FAMILY) + pick(random, ZH_GIVEN)
      : chance(random, 0.6)
        ? `${pick(random, EN_GIVEN)} ${pick(random, EN_FAMILY)}`
        : pick(random, EN_GIVEN),
  phone: (random, locale) => (locale === "zh" ? chinesePhone(random) : westernPhone(random)),
  email: (random) => {
    const local = `${pick(random, EN_GIVEN).toLowerCase()}${pick(random, [".", "_", "", "-"])}${chance(random, 0.5) ? pick(random, EN_FAMILY).toLowerCase().replace("'", "") : digits(random, between(random, 2, 5))}`;
    const host = pick(random, HOSTS);
    const address = `${local}@${host}`;
    const form = random.integer(8);
    if (form === 0) return `${local} at ${host.replaceAll(".", " dot ")}`;
    if (form === 1) return `${local}(at)${host}`;
    if (form === 2) return `${local}[at]${host.replaceAll(".", "[dot]")}`;
    if (form === 3) return address.toUpperCase();
    if (form === 4) return `${local} @ ${host}`;
    return address;
  },
  idCard: (random) => {
    const region = pick(random, [
      "110105",
      "310115",
      "330106",
      "440305",
      "510107",
      "420111",
      "370202",
      "610113",
      "320106",
      "230102",
    ]);
    const birth = `${between(random, 1950, 2006)}${pad(between(random, 1, 12))}${pad(between(random, 1, 28))}`;
    const body = region + birth + digits(random, 3);
    const check = idCardSign(body);
    const form = random.integer(6);
    const last = check === "X" && chance(random, 0.4) ? "x" : check;
    if (form === 0) return `${region} ${birth} ${body.slice(14)}${last}`;
    return body + last;
  },
  passport: (random) =>
    pick(random, [
      `E${digits(random, 8)}`,
      `E${letters(random, 1)}${digits(random, 7)}`,
      `G${digits(random, 8)}`,
      `${letters(random, 2)}${digits(random, 7)}`,
      `P${digits(random, 7)}`,
      digits(random, 9),
      `K${digits(random, 8)}`,
    ]),
  bankCard: (random) => {
    const [prefix, length] = pick(random, [
      ["622202", 19],
      ["621700", 19],
      ["6228", 19],
      ["622588", 16],
      ["4", 16],
      ["51", 16],
      ["55", 16],
      ["37", 15],
      ["6011", 16],
      ["625", 16],
    ] as const);
    const body = prefix + digits(random, length - prefix.length - 1);
    const card = body + luhnDigit(body);
    const form = random.integer(3);
    if (form === 0) return card;
    if (length === 15) return `${card.slice(0, 4)} ${card.slice(4, 10)} ${card.slice(10)}`;
    return (card.match(/.{1,4}/g) ?? []).join(form === 1 ? " " : "-");
  },
  plate: (random) => {
    const head =
      pick(random, [..."京沪粤浙苏鲁川豫鄂湘皖闽赣渝津陕晋冀辽吉黑蒙桂云贵琼甘宁青新藏"]) +
      letters(random, 1);
    const form = random.integer(4);
    const body =
      form === 0
        ? pick(random, ["D", "F"]) + digits(random, 5)
        : form === 1
          ? digits(random, 2) + letters(random, 1) + digits(random, 2)
          : form === 2
            ? letters(random, 1) + digits(random, 4)
            : digits(random, 5);
    return head + pick(random, ["", "", "·", " ", "-"]) + body;
  },
  address: (random, locale) => (locale === "zh" ? chineseAddress(random) : westernAddress(random)),
  order: (random, locale) =>
    pick(
      random,
      locale === "zh"
        ? [
            digits(random, 18).replace(/^0/, "2"),
            `2024${digits(random, 14)}`,
            `${between(random, 1, 9)}${digits(random, 11)}`,
            `E2024${digits(random, 12)}`,
            `DD-${digits(random, 10)}`,
          ]
        : [
            `${digits(random, 3)}-${digits(random, 7)}-${digits(random, 7)}`,
            `#${between(random, 10_000, 999_999)}`,
            `ORD-${digits(random, 8)}`,
            `${between(random, 1, 9)}${digits(random, 9)}`,
            `W${digits(random, 9)}`,
            `PO${digits(random, 7)}`,
          ],
    ),
  tracking: (random, locale) =>
    pick(
      random,
      locale === "zh"
        ? [
            `SF${digits(random, 13)}`,
            `YT${digits(random, 13)}`,
            `JD${digits(random, 13)}`,
            `JDVB${digits(random, 11)}`,
            `ZTO${digits(random, 12)}`,
            `77${digits(random, 13)}`,
            `43${digits(random, 13)}`,
            `JT${digits(random, 13)}`,
          ]
        : [
            `1Z${letters(random, 3)}${digits(random, 13)}`,
            `RB${digits(random, 9)}GB`,
            `LX${digits(random, 9)}CN`,
            `94${digits(random, 20)}`,
            `TBA${digits(random, 12)}`,
            digits(random, 12).replace(/^0/, "7"),
            `JD${digits(random, 16)}`,
          ],
    ),
  ip: (random) =>
    chance(random, 0.8)
      ? [
          between(random, 31, 223),
          between(random, 0, 255),
          between(random, 0, 255),
          between(random, 1, 254),
        ].join(".")
      : pick(random, [
          `2001:db8::${letters(random, 2, "0123456789abcdef")}:${letters(random, 4, "123456789abcdef")}`,
          Array.from({ length: 8 }, () => letters(random, 4, "123456789abcdef")).join(":"),
          `fe80::${letters(random, 4, "123456789abcdef")}:${letters(random, 3, "123456789abcdef")}`,
        ]),
  messenger: (random) =>
    pick(random, [
      `wxid_${letters(random, 8, "abcdefghijk0123456789")}`,
      `${pick(random, EN_GIVEN).toLowerCase()}_${digits(random, 4)}`,
      `${pick(random, ["xiaoyu", "lovely", "happy", "sunny", "tiantian"])}${digits(random, 3)}`,
      `${between(random, 1, 9)}${digits(random, between(random, 6, 9))}`,
    ]),
};

const pad = (value: number) => String(value).padStart(2, "0");
