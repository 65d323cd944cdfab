import type { NeedSeed } from "@/prisma/seed/need-seed";
import { complaints } from "@/prisma/seed/words/complaints.data";
import { praises, questions } from "@/prisma/seed/words/praises-questions.data";
import { wishes } from "@/prisma/seed/words/wishes.data";

export const needSeeds: readonly NeedSeed[] = [...complaints, ...wishes, ...praises, ...questions];
