/** Tells how far a long work has come. */
export type ReportProgress = (step: string, done: number, total: number) => void;

/** Progress and the way to stop, for work that takes its time: bundles, backups, proofs. */
export interface BundleWork {
  report: ReportProgress;
  signal: AbortSignal;
}
