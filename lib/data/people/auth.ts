import { betterAuth } from "better-auth";
import { authAdapter } from "@/lib/data/people/auth-adapter";
import { limitSignIn, recordSignIn } from "@/lib/data/people/sign-in-limit";
import { PASSWORD_LENGTH } from "@/lib/domain/people/password-length";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

const DAY = 24 * 60 * 60;

/** The page may be opened under any name that reaches this server; a browser cannot forge the Host it sends. */
function ownOrigins(request?: Request): string[] {
  const host = request?.headers.get("host");
  return host ? [`http://${host}`, `https://${host}`] : [];
}

function createAuth() {
  return betterAuth({
    appName: "Needscape",
    baseURL: env.NEEDSCAPE_URL,
    basePath: "/api/auth",
    secret: env.secret,
    database: authAdapter(),
    trustedOrigins: ownOrigins,
    // Nobody signs up: an administrator adds members.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    user: { additionalFields: { locale: { type: "string", required: false, input: false } } },
    session: { expiresIn: 30 * DAY, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: "memory",
      window: 60,
      max: 600,
      customRules: { "/sign-in/email": { window: 60, max: 60 } },
    },
    hooks: { before: limitSignIn, after: recordSignIn },
    advanced: { cookiePrefix: "needscape", useSecureCookies: env.NEEDSCAPE_URL.startsWith("https:") },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message) => log.warn({ message }, "sign-in") },
  });
}

type Auth = ReturnType<typeof createAuth>;
const shared = globalThis as { needscapeAuth?: Auth };

/** One instance a process, made at first use: commands that never sign anyone in need no secret. */
export function auth(): Auth {
  shared.needscapeAuth ??= createAuth();
  return shared.needscapeAuth;
}
