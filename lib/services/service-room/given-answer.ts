import { maskText } from "@/lib/algorithms/privacy/mask-text";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import type { FaqLanguage, GivenAnswer } from "@/lib/domain/service-room/service-room";

/** A question and its answer without personal data, even where the workspace keeps it: both are to be said to others. */
export function givenAnswer(row: { documentId: string; question: string; answer: string }): GivenAnswer {
  const { documentId, question, answer } = row;
  return {
    documentId,
    question: maskText(question).text,
    text: maskText(answer).text,
    language: faqLanguage(answer),
  };
}

/** The language that a text can be said to be of here. */
export function faqLanguage(text: string): FaqLanguage {
  return detectLanguage(text) === "zh" ? "zh" : "en";
}
