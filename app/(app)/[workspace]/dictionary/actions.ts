"use server";

import { z } from "zod";
import { wordInput, wordState } from "@/lib/domain/dictionary/dictionary-word";
import { addWords } from "@/lib/services/dictionary/add-words";
import { changeWords } from "@/lib/services/dictionary/change-words";
import { importWords } from "@/lib/services/dictionary/import-words";
import { action } from "@/lib/web/action";

const addressed = z.object({ workspace: z.string().min(1) });
const PAGE = "/[workspace]/dictionary";

export const addWordAction = action(
  addressed.extend({ word: wordInput }),
  ({ word }, actor) => addWords(actor, [word]),
  PAGE,
);

export const changeWordsAction = action(
  addressed.extend({ states: z.array(wordState).max(5000) }),
  ({ states }, actor) => changeWords(actor, states),
  PAGE,
);

export const importWordsAction = action(
  addressed.extend({ csv: z.string().max(900_000) }),
  ({ csv }, actor) => importWords(actor, csv),
  PAGE,
);
