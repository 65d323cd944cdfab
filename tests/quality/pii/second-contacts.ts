import type { Random } from "@/lib/algorithms/random";
import { digits, hex, type Locale, picker } from "@/tests/quality/pii/draw-values";
import {
  AVENUES,
  BRITISH,
  FIRSTS,
  HOMES,
  LASTS,
  PLACES,
  TOWNS,
  WAYS,
} from "@/tests/quality/pii/second-words.data";

export function otherPhone(random: Random, locale: Locale): string {
  const one = picker(random);
  const n = (length: number) => digits(random, length);
  const lead = () => String(2 + random.integer(8));
  const mobile = `1${3 + random.integer(7)}${n(9)}`;
  return locale === "zh"
    ? one([
        mobile,
        mobile,
        mobile,
        mobile.replace(/^(\d{3})(\d{4})/, "$1 $2 "),
        mobile.replace(/^(\d{3})(\d{4})/, "$1.$2."),
        mobile.replace(/^(\d{4})(\d{3})/, "$1-$2-"),
        `0086${mobile}`,
        `(+86)${mobile}`,
        `${one(["0755", "0592", "0371", "029"])} ${lead().replace("9", "8")}${n(7)}`,
        `${one(["020", "025"])}-${lead().replace("9", "8")}${n(3)} ${n(4)}`,
        `+852-${lead()}${n(3)}-${n(4)}`,
        `00852 ${lead()}${n(7)}`,
        `+8869${n(8)}`,
        `02-2${n(3)}-${n(4)}`,
        `400 ${n(3)} ${n(4)}`,
        mobile.split("").join(" "),
      ])
    : one([
        `(${lead()}${n(2)})${lead()}${n(2)}-${n(4)}`,
        `${lead()}${n(2)} ${lead()}${n(2)} ${n(4)}`,
        `+1 (${lead()}${n(2)}) ${lead()}${n(2)}-${n(4)}`,
        `+1${lead()}${n(2)}${lead()}${n(6)}`,
        `${lead()}${n(2)}-${lead()}${n(2)}-${n(4)} ext 12`,
        `${lead()}${n(2)}/${lead()}${n(2)}-${n(4)}`,
        `07${n(9)}`,
        `+44 (0)7${n(3)} ${n(6)}`,
        `+447${n(9)}`,
        `0${one(["113", "131", "117"])} ${lead()}${n(2)} ${n(4)}`,
        `01${2 + random.integer(7)}${n(2)} ${n(6)}`,
        `+353 8${n(1)} ${n(3)} ${n(4)}`,
        `+49 15${n(1)} ${n(8)}`,
        `0${6 + random.integer(2)} ${n(2)} ${n(2)} ${n(2)} ${n(2)}`,
        `+31 6 ${n(8)}`,
        `+61 4${n(2)} ${n(3)} ${n(3)}`,
      ]);
}

export function otherEmail(random: Random): string {
  const one = picker(random);
  const local = one([
    `${one(FIRSTS).toLowerCase()}.${one(LASTS).toLowerCase().replace("'", "")}`,
    `${one(FIRSTS).charAt(0).toLowerCase()}${one(LASTS).toLowerCase().replace("'", "")}${digits(random, 2)}`,
    digits(random, 8),
    `${hex(random, 5)}_${digits(random, 3)}`,
    `${one(FIRSTS).toLowerCase()}+shop`,
  ]);
  const host = one([
    "gmail.com",
    "163.com",
    "qq.com",
    "foxmail.com",
    "web.de",
    "btinternet.com",
    "mail.ru",
    "sales.acme-tools.com",
    "students.example.edu",
    "126.com",
    "aliyun.com",
    "comcast.net",
  ]);
  return one([
    `${local}@${host}`,
    `${local}@${host}`,
    `${local}@${host}`,
    `${local} at ${host.replaceAll(".", " dot ")}`,
    `${local} (at) ${host.replaceAll(".", " (dot) ")}`,
    `${local}[at]${host}`,
    `${local}＠${host}`,
    `${local.replaceAll(".", " dot ")} at ${host.replaceAll(".", " dot ")}`,
  ]);
}

export function otherAddress(random: Random, locale: Locale): string {
  const one = picker(random);
  const n = (limit: number) => 1 + random.integer(limit);
  if (locale === "zh") {
    const room = one([`${n(33)}0${n(6)}`, `${n(33)}0${n(6)}室`, `${n(33)}0${n(6)}号`]);
    return one([
      `${one(PLACES)}${one(WAYS)}${n(2000)}号`,
      `${one(PLACES)}${one(WAYS)}${n(2000)}号${one(HOMES)}${n(40)}${one(["栋", "幢", "号楼"])}${n(4)}单元${room}`,
      `${one(PLACES)}${one(HOMES)}${n(20)}-${n(4)}-${n(30)}0${n(4)}`,
      `${one(HOMES)}${one(["一", "二", "三", "东", "西"])}区${n(40)}栋${room}`,
      `${one(WAYS)}${n(900)}弄${n(60)}号${n(6)}0${n(4)}室`,
      `${one(HOMES)}${n(30)}号楼${n(5)}单元${room}`,
      `${one(PLACES)}${one(HOMES)}${"ABCD".charAt(random.integer(4))}座${n(28)}楼`,
      `${one(PLACES)} ${one(WAYS)} ${n(300)}号`,
      `${one(WAYS)}与${one(WAYS)}交叉口${n(300)}号`.replace(/与.*口/, ""),
    ]);
  }
  const street = `${n(9800)} ${one(AVENUES)}`;
  return one([
    `${street}, ${one(TOWNS)}`,
    `${street} Apt ${n(40)}, ${one(TOWNS)}`,
    street,
    `${street}, Unit ${n(30)}`,
    `${n(250)} ${one(["Baker Street", "London Road", "The Avenue", "Mill Lane", "Park View"])}, ${one(BRITISH)}`,
    `Apartment ${n(60)}, ${n(200)} ${one(AVENUES)}, ${one(BRITISH)}`,
    `P.O. Box ${n(9000)}, ${one(TOWNS)}`,
    `${street}, #${n(90)}, ${one(TOWNS)}`,
  ]);
}
