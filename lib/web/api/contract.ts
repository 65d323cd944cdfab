import { z } from "zod";
import type { Scope } from "@/lib/domain/api-keys/scopes";

/** One status that a route answers with. */
export interface ApiAnswer {
  readonly description: string;
  /** of the JSON body; without it there is none */
  readonly schema?: z.ZodType;
  /** header → what it says */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What a route of the API takes and answers. The route parses by it, its answers are held to it, and the OpenAPI
 * document is written from it: there is nothing else that could say something different.
 */
export interface ApiContract<
  Q extends z.ZodType = z.ZodType,
  P extends z.ZodType = z.ZodType,
  H extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  /** the operation's name */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** the key needs one of them */
  readonly scopes: readonly Scope[];
  /** where a key may ask more often than API_RATE: spent in portions, so that the database is asked once for many */
  readonly rate?: ApiRate;
  readonly query?: Q;
  readonly params?: P;
  /** by lower-case names */
  readonly headers?: H;
  readonly json?: B;
  /** what the body's bytes are, where they are no JSON of ours: the route reads them itself */
  readonly bytes?: string;
  /** of routes that take both: whether this request brings bytes */
  readonly isBytes?: (query: z.output<Q>, headers: Headers) => boolean;
  readonly answers: Readonly<Record<number, ApiAnswer>>;
}

/** How every failure is answered. */
export const apiFailure = z.object({
  error: z.object({
    code: z.string().meta({ description: "What went wrong; stays the same over versions and languages." }),
    message: z
      .string()
      .meta({ description: "The same as a sentence, in the language of Accept-Language (en, zh)." }),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    requestId: z.string().meta({ description: "Also in the header X-Request-Id; the server's log has it." }),
  }),
});

export interface ApiRate {
  readonly burst: number;
  readonly perSecond: number;
  /** Requests that a process is granted by one question to the database; 1 where it is not said. */
  readonly portion?: number;
}

/** What a key may ask for at once, and how fast that comes back. */
export const API_RATE = { burst: 100, perSecond: 10 } as const satisfies ApiRate;
/** Of what a shop's own pages ask for with every view. */
export const PAGE_RATE = { burst: 5000, perSecond: 500, portion: 50 } as const satisfies ApiRate;

/** JSON bodies are read no further. Files have their own limit. */
export const JSON_LIMIT = 8 * 1024 * 1024;
