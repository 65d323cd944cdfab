import { hasUsers } from "@/lib/data/people/has-users";

/** Whether nobody can sign in yet, so that the sign-in page can say how to change that. */
export async function isFirstStart(): Promise<boolean> {
  return !(await hasUsers());
}
