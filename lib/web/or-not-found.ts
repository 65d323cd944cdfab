import { notFound } from "next/navigation";
import { AppError } from "@/lib/domain/errors";

/** For server components: what a service finds, or the not-found page. Any other failure stays what it is. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof AppError && error.kind === "notFound") notFound();
    throw error;
  }
}
