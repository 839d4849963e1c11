/** The worker as one script, made by `scripts/vite-plugin-worker.ts`. */
declare module 'virtual:worker-source' {
  export const workerSource: string;
}
