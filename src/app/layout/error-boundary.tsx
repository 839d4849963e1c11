import { Component, type ReactNode } from 'react';
import { useShownPaste } from '../../features/decoder/input/use-shown-paste.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/controls/button.tsx';

interface ErrorBoundaryState {
  readonly hasError: boolean;
}

/** The last resort when a part of the page throws: it says so, and gives the paste back. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasError: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasError: true };
  }

  override render() {
    return this.state.hasError ? <ErrorFallback /> : this.props.children;
  }
}

function ErrorFallback() {
  const { t } = useTranslation();
  const paste = useShownPaste();
  return (
    <main className="problem" role="alert">
      <h1>{t(($) => $.error.title)}</h1>
      <p>{t(($) => $.error.advice)}</p>
      <Button onClick={() => location.reload()}>{t(($) => $.error.reload)}</Button>
      {paste !== '' && (
        <>
          <h2>{t(($) => $.error.paste)}</h2>
          <pre>{paste}</pre>
        </>
      )}
    </main>
  );
}
