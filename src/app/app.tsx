import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { takePreHydrationPaste } from '../boot/pre-hydration-paste.ts';
import { PasteProvider, usePaste } from '../features/decoder/state/paste-state.tsx';
import { DropTarget } from '../features/decoder/input/drop-target.tsx';
import { ResultResourcesProvider } from '../features/decoder/state/result-resources.tsx';
import { useDropAnywhere, type DroppedFiles } from '../features/decoder/input/use-drop-anywhere.ts';
import { usePasteAnywhere } from '../features/decoder/input/use-paste-anywhere.ts';
import { TranslationProvider } from '../i18n/translation.tsx';
import { Announcer } from '../ui/feedback/announcer.tsx';
import { ErrorBoundary } from './layout/error-boundary.tsx';
import { PendingRequestProvider, usePendingRequest } from './pages/pending-request.tsx';
import { Layout } from './layout/layout.tsx';
import { usePaletteShortcut } from './layout/use-palette-shortcut.ts';
import { LoadFailed } from './loading/load-failed.tsx';
import { decoder, palette, resultResources } from './loading/parts.ts';
import { usePart } from './loading/use-part.ts';
import type { ReadyPage } from './navigation/ready-page.ts';
import { openPlace, usePageTransition, useLinkNavigation } from './navigation/navigation.ts';
import { openSession } from './decoding/open-session.ts';
import { parsePathname } from '../routes/routes.ts';
import { useReadyPage } from './navigation/use-ready-page.ts';

/** The whole site, on whatever page it starts. */
export function App({ initial }: { readonly initial: ReadyPage }) {
  const { page, hasFailed, retry } = useReadyPage(initial);
  const { t } = page.translation;
  useLinkNavigation();
  usePageTransition(page);
  return (
    <TranslationProvider value={page.translation}>
      <Announcer label={t(($) => $.tools.announcements)}>
        <PasteProvider loadDecoder={decoder.load} openSession={openSession}>
          <ResultResourcesProvider load={resultResources.load}>
            <PendingRequestProvider>
              <ErrorBoundary>
                <Page page={page}>{hasFailed && <LoadFailed onRetry={retry} />}</Page>
              </ErrorBoundary>
            </PendingRequestProvider>
          </ResultResourcesProvider>
        </PasteProvider>
      </Announcer>
    </TranslationProvider>
  );
}

interface PageProps {
  readonly page: ReadyPage;
  /** Shown above the content. */
  readonly children: ReactNode;
}

function Page({ page, children }: PageProps) {
  const { submitText, submitFiles } = usePaste();
  const { setPendingRequest } = usePendingRequest();
  const { language, route } = page.place;
  /** `null` until the palette is opened for the first time. */
  const [paletteUse, setPaletteUse] = useState<{ readonly isOpen: boolean } | null>(null);
  const { value: loadedPalette, hasFailed: hasPaletteFailed, retry: retryPalette } = usePart(palette, undefined, { isWanted: paletteUse?.isOpen === true, use: paletteUse });
  const openPalette = useCallback(() => setPaletteUse({ isOpen: true }), []);
  usePaletteShortcut(openPalette);

  const openExplorer = useCallback(() => {
    // The URL decides: a page that is not found has the explorer's route.
    if (parsePathname(location.pathname)?.route.page !== 'explorer') openPlace({ language, route: { page: 'explorer' } });
  }, [language]);
  const onPasteAnywhere = useCallback(
    (text: string) => {
      if (parsePathname(location.pathname)?.route.page === 'check') {
        setPendingRequest({ text, from: 'outside', errorStart: null });
        return;
      }
      submitText(text, true);
      openExplorer();
    },
    [submitText, setPendingRequest, openExplorer],
  );
  const onDropped = useCallback(
    (files: DroppedFiles) => {
      submitFiles(files, true);
      openExplorer();
    },
    [submitFiles, openExplorer],
  );
  usePasteAnywhere(onPasteAnywhere);
  const isDropping = useDropAnywhere(onDropped);

  useEffect(() => {
    const pasted = takePreHydrationPaste();
    if (pasted !== null) {
      if (document.activeElement?.id === 'paste-box') submitText(pasted);
      else onPasteAnywhere(pasted);
    }
    // Tells the head script, which then replays early clicks, and the tests that the page is interactive.
    document.documentElement.dataset['ready'] = '';
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page becomes interactive
  }, []);

  return (
    <>
      <Layout route={route} onOpenPalette={openPalette}>
        {children}
        {hasPaletteFailed && <LoadFailed onRetry={retryPalette} />}
        {page.render()}
      </Layout>
      {isDropping && <DropTarget />}
      {paletteUse !== null && loadedPalette !== null && <loadedPalette.PaletteScreen open={paletteUse.isOpen} onClose={() => setPaletteUse({ isOpen: false })} />}
    </>
  );
}
