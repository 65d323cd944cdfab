import { z } from "zod";
import { mergeEdit, pinEdit, renameEdit } from "@/lib/domain/needs/need-edit";

/** What a person changed about personas; laid over what each run finds until it is undone. */
export const personaEdit = z.discriminatedUnion("kind", [renameEdit, mergeEdit, pinEdit]);

export type PersonaEdit = z.output<typeof personaEdit>;
