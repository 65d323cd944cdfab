import { stat } from "node:fs/promises";
import { AppError } from "@/lib/domain/errors";

/** Bytes of a file of this machine. Throws AppError "evaluateNoFile" where it is not there. */
export async function sizeOfFile(file: string): Promise<number> {
  const { size } = await stat(file).catch(() => {
    throw new AppError("evaluateNoFile", { file }, "notFound");
  });
  return size;
}
