/** The worker as one script, made by `scripts/vite-plugins/worker-source.ts`. */
declare module 'virtual:worker-source' {
  export const workerSource: string;
}
