import { editNeedsAction, undoNeedEditAction } from "@/app/(app)/[workspace]/needs/actions";

/** What the pages of needs hand to those who may edit. */
export const NEED_ACTIONS = { edit: editNeedsAction, undo: undoNeedEditAction };
