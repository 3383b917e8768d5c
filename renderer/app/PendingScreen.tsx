import { LoadingBar } from '../ui/LoadingBar.tsx';

/** A screen that is on its way. */
export function PendingScreen({ what }: { what?: string }) {
  return (
    <main id="content" tabIndex={-1} aria-busy>
      <LoadingBar {...(what === undefined ? {} : { what })} />
    </main>
  );
}
