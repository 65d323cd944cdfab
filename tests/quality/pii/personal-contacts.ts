import type { Random } from "@/lib/algorithms/random";
import { between, digits, full, pick } from "@/tests/quality/pii/draw-values";
import {
  CITIES,
  ESTATES,
  ROADS,
  STREETS,
  UK_CITIES,
  US_CITIES,
} from "@/tests/quality/pii/personal-words.data";

export function chinesePhone(random: Random): string {
  const mobile = `1${between(random, 3, 9)}${digits(random, 9)}`;
  const [a, b, c] = [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)];
  const area = pick(random, ["010", "021", "0571", "0755", "028", "0512"]);
  return pick(random, [
    mobile,
    mobile,
    mobile,
    `${a} ${b} ${c}`,
    `${a}-${b}-${c}`,
    `+86 ${mobile}`,
    `+86${mobile}`,
    `86-${mobile}`,
    `${a}${b} ${c}`,
    `${area}-${between(random, 2, 8)}${digits(random, 7)}`,
    `(${area})${between(random, 2, 8)}${digits(random, 7)}`,
    `400-${digits(random, 3)}-${digits(random, 4)}`,
    `+852 ${between(random, 5, 9)}${digits(random, 3)} ${digits(random, 4)}`,
    `+886 9${digits(random, 2)} ${digits(random, 3)} ${digits(random, 3)}`,
    `09${digits(random, 2)}-${digits(random, 3)}-${digits(random, 3)}`,
    full(mobile),
  ]);
}

export function westernPhone(random: Random): string {
  const area = `${between(random, 2, 9)}${digits(random, 2)}`;
  const office = `${between(random, 2, 9)}${digits(random, 2)}`;
  const line = digits(random, 4);
  return pick(random, [
    `(${area}) ${office}-${line}`,
    `${area}-${office}-${line}`,
    `${area}.${office}.${line}`,
    `+1 ${area} ${office} ${line}`,
    `+1-${area}-${office}-${line}`,
    `1-${area}-${office}-${line}`,
    `+44 7${digits(random, 3)} ${digits(random, 6)}`,
    `07${digits(random, 3)} ${digits(random, 6)}`,
    `020 7${digits(random, 3)} ${digits(random, 4)}`,
    `+44 20 7${digits(random, 3)} ${digits(random, 4)}`,
    `0161 4${digits(random, 2)} ${digits(random, 4)}`,
    `+49 30 ${digits(random, 6)}`,
    `+33 6 ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)} ${digits(random, 2)}`,
    `+34 6${digits(random, 2)} ${digits(random, 3)} ${digits(random, 3)}`,
    `+39 3${digits(random, 2)} ${digits(random, 7)}`,
  ]);
}

export function chineseAddress(random: Random): string {
  const road = `${pick(random, ROADS)}${between(random, 1, 999)}号`;
  const block = `${between(random, 1, 30)}${pick(random, ["栋", "幢", "号楼", "座"])}`;
  const unit = `${between(random, 1, 6)}单元`;
  const room = `${between(random, 1, 30)}0${between(random, 1, 4)}${pick(random, ["室", "", "房"])}`;
  const city = pick(random, CITIES);
  const estate = pick(random, ESTATES);
  return pick(random, [
    city + road,
    city + road + estate + block + room,
    city + estate + block + unit + room,
    road + block + room,
    estate + block + unit + room,
    `${city} ${road} ${estate}${block}`,
    road,
    `${city}${estate}${block}`,
  ]);
}

export function westernAddress(random: Random): string {
  const street = `${between(random, 1, 9999)} ${pick(random, STREETS)}`;
  const unit = pick(random, [
    "",
    `, Apt ${between(random, 1, 40)}B`,
    ` Unit ${between(random, 1, 99)}`,
    `, Suite ${between(random, 100, 900)}`,
    ` #${between(random, 1, 50)}`,
  ]);
  return pick(random, [
    `${street}${unit}, ${pick(random, US_CITIES)}`,
    street,
    `${between(random, 1, 200)} ${pick(random, ["High Street", "Station Road", "Church Lane", "Victoria Road"])}, ${pick(random, UK_CITIES)}`,
    `Flat ${between(random, 1, 20)}, ${street}, ${pick(random, UK_CITIES)}`,
    `PO Box ${between(random, 100, 9999)}`,
    `${street}${unit}`,
  ]);
}
