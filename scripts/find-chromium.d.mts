export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  isFile: (path: string) => boolean;
  starts: (path: string) => boolean;
  playwright: (...options: string[]) => { ok: boolean; output: string };
  list: (folder: string) => string[];
  apt: (...command: string[]) => boolean;
  say: (line: string) => void;
}
export function findChromium(machine?: Machine): string;
