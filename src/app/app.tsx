import { useCallback, useEffect, useState } from 'react';
import { stopCapturingEvents, replayEvents } from '../boot/pre-hydration-events.ts';
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
import { loadDecoder } from './loading/load-decoder.ts';
import type { ReadyPage } from './navigation/ready-page.ts';
import { loadResultTexts } from './loading/load-result-texts.ts';
import { LoadFailed } from './navigation/load-failed.tsx';
import { openPlace, usePageTransition, useLinkNavigation } from './navigation/navigation.ts';
import { openSession } from './decoding/open-session.ts';
import { PaletteOpener } from './loading/parts/palette-opener.tsx';
import { parsePathname } from '../routes/routes.ts';
import { useReadyPage } from './navigation/use-ready-page.ts';

/** The whole site, on whatever page it starts. */
export function App({ initial }: { readonly initial: ReadyPage }) {
  const { page, hasFailed } = useReadyPage(initial);
  const { t } = page.translation;
  useLinkNavigation();
  usePageTransition(page);
  return (
    <TranslationProvider value={page.translation}>
      <Announcer label={t(($) => $.tools.announcements)}>
        <PasteProvider loadDecoder={loadDecoder} openSession={openSession}>
          <ResultResourcesProvider load={loadResultTexts}>
            <PendingRequestProvider>
              <ErrorBoundary>
                <Page page={page} failed={hasFailed} />
              </ErrorBoundary>
            </PendingRequestProvider>
          </ResultResourcesProvider>
        </PasteProvider>
      </Announcer>
    </TranslationProvider>
  );
}

function Page({ page, failed }: { readonly page: ReadyPage; readonly failed: boolean }) {
  const { submitText, submitFiles } = usePaste();
  const { setPendingRequest } = usePendingRequest();
  const { language, route } = page.place;
  const [paletteOpen, setPaletteOpen] = useState(false);

  const openExplorer = useCallback(() => {
    // Asked of the address: a page that is not found has the route of the explorer.
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
    const events = stopCapturingEvents();
    if (events.paste !== null) {
      if (document.activeElement?.id === 'paste-box') submitText(events.paste);
      else onPasteAnywhere(events.paste);
    }
    replayEvents(events);
    // Tells the outside, tests above all, that the page has come alive.
    document.documentElement.dataset['ready'] = '';
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page comes alive
  }, []);

  return (
    <>
      <Layout route={route} onOpenPalette={() => setPaletteOpen(true)}>
        {failed && <LoadFailed />}
        {page.render()}
      </Layout>
      {isDropping && <DropTarget />}
      <PaletteOpener open={paletteOpen} onOpen={setPaletteOpen} />
    </>
  );
}
