import { editPersonasAction, undoPersonaEditAction } from "@/app/(app)/[workspace]/personas/actions";

/** What the pages of personas hand to those who may edit. */
export const PERSONA_ACTIONS = { edit: editPersonasAction, undo: undoPersonaEditAction };
