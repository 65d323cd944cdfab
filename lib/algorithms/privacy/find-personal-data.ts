import { findBankCards } from "@/lib/algorithms/privacy/find-bank-cards";
import { findChineseAddresses } from "@/lib/algorithms/privacy/find-chinese-addresses";
import { findChineseNames } from "@/lib/algorithms/privacy/find-chinese-names";
import { findEmails } from "@/lib/algorithms/privacy/find-emails";
import { findEnglishNames } from "@/lib/algorithms/privacy/find-english-names";
import { findForeignChineseNames } from "@/lib/algorithms/privacy/find-foreign-chinese-names";
import { findIdCards } from "@/lib/algorithms/privacy/find-id-cards";
import { findIps } from "@/lib/algorithms/privacy/find-ips";
import { findLikelyChineseNames } from "@/lib/algorithms/privacy/find-likely-chinese-names";
import { findLikelyEnglishNames } from "@/lib/algorithms/privacy/find-likely-english-names";
import { findMessengers } from "@/lib/algorithms/privacy/find-messengers";
import { findPassports } from "@/lib/algorithms/privacy/find-passports";
import { findPhones } from "@/lib/algorithms/privacy/find-phones";
import { findPlates } from "@/lib/algorithms/privacy/find-plates";
import { findReferences } from "@/lib/algorithms/privacy/find-references";
import { findSmallEnglishNames } from "@/lib/algorithms/privacy/find-small-english-names";
import { findWesternAddresses } from "@/lib/algorithms/privacy/find-western-addresses";
import { findWholeChineseNames } from "@/lib/algorithms/privacy/find-whole-chinese-names";
import { findWholeEnglishNames } from "@/lib/algorithms/privacy/find-whole-english-names";
import type { Candidate, Finding, Recogniser } from "@/lib/algorithms/privacy/finding";
import { scanText } from "@/lib/algorithms/privacy/scan-text";
import { PLACEHOLDERS } from "@/lib/domain/privacy/personal-types";

const NONE: readonly Finding[] = [];

/** In this order: a recogniser may look at what those before it found. */
const RECOGNISERS: readonly Recogniser[] = [
  findEmails,
  findIdCards,
  findPassports,
  findBankCards,
  findReferences,
  findPhones,
  findPlates,
  findIps,
  findMessengers,
  findWesternAddresses,
  findChineseAddresses,
  findChineseNames,
  findEnglishNames,
  findWholeChineseNames,
  findWholeEnglishNames,
  findForeignChineseNames,
  findLikelyChineseNames,
  findLikelyEnglishNames,
  findSmallEnglishNames,
];

/**
 * Personal data in a text, in order and without overlaps. Chinese and English, by rules: numbers by their shape,
 * checksum and the words around them, names and addresses by theirs. Cost: linear in the text.
 */
export function findPersonalData(original: string): readonly Finding[] {
  const text = scanText(original);
  const candidates: Candidate[] = [];
  // One by one: a long text may have more of them than a call takes arguments.
  for (const recognise of RECOGNISERS)
    for (const candidate of recognise(text, candidates)) candidates.push(candidate);
  if (candidates.length === 0) return NONE;
  if (original.includes("[")) for (const candidate of standing(original)) candidates.push(candidate);
  return resolved(text.text, candidates).filter(({ rule }) => rule !== "placeholder");
}

/** What is masked already is not read again. */
function standing(text: string): Candidate[] {
  return [...text.matchAll(PLACEHOLDERS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    type: "name",
    rule: "placeholder",
    weight: 1000,
  }));
}

/** Of candidates that overlap, the heaviest; then the longest. */
function resolved(text: string, candidates: readonly Candidate[]): Finding[] {
  const ranked = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken: Candidate[] = [];
  const occupied = new Uint8Array(text.length);
  for (const candidate of ranked) {
    if (occupied.subarray(candidate.start, candidate.end).includes(1)) continue;
    occupied.fill(1, candidate.start, candidate.end);
    taken.push(candidate);
  }
  return joined(
    text,
    taken.sort((a, b) => a.start - b.start),
  );
}

/** Parts of an address that only a comma or a space parts are one. */
function joined(text: string, taken: readonly Candidate[]): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end, type, rule } of taken) {
    const last = findings.at(-1);
    if (
      last &&
      type === "address" &&
      last.type === type &&
      /^[\s,、-]{0,2}$/.test(text.slice(last.end, start))
    ) {
      findings[findings.length - 1] = { ...last, end };
    } else findings.push({ start, end, type, rule });
  }
  return findings;
}
