/** Lets go of the pools of an earlier database: lib/env reads DATABASE_URL once a process, so modules are made anew. */
export async function resetConnections(): Promise<void> {
  const { vi } = await import("vitest");
  const shared = globalThis as {
    needscapePool?: { end(): Promise<void> };
    needscapePrisma?: unknown;
    needscapeQueue?: unknown;
  };
  await shared.needscapePool?.end();
  delete shared.needscapePool;
  delete shared.needscapePrisma;
  delete shared.needscapeQueue;
  vi.resetModules();
}
