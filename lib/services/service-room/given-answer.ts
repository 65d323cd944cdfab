import { maskText } from "@/lib/algorithms/privacy/mask-text";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import type { FaqLanguage, GivenAnswer } from "@/lib/domain/service-room/service-room";

/** An answer without personal data, even where the workspace keeps it: it is to be said to others. */
export function givenAnswer(row: { documentId: string; question: string; answer: string }): GivenAnswer {
  const { documentId, question, answer } = row;
  return { documentId, question, text: maskText(answer).text, language: faqLanguage(answer) };
}

/** The language that a text can be said to be of here. */
export function faqLanguage(text: string): FaqLanguage {
  return detectLanguage(text) === "zh" ? "zh" : "en";
}
