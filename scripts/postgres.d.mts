export interface PostgresServer {
  url: string;
  joined: boolean;
  stop(): Promise<void>;
}
export function startPostgres(options: {
  dir: string;
  disposable?: boolean;
  port?: number;
}): Promise<PostgresServer>;
export function runningUrl(dir: string): string | null;
export function removeData(dir: string): void;
export function freePort(preferred: number): Promise<number>;
