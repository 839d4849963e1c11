import { useCallback, useEffect, useState } from 'react';
import { endEarly, replay } from '../boot/early.ts';
import { PasteProvider, usePaste } from '../features/decoder/paste-state.tsx';
import { DropTarget } from '../features/decoder/drop-target.tsx';
import { ResultTextsProvider } from '../features/decoder/result-texts.tsx';
import { useDropAnywhere, type Dropped } from '../features/decoder/use-drop-anywhere.ts';
import { usePasteAnywhere } from '../features/decoder/use-paste-anywhere.ts';
import { TranslationProvider } from '../i18n/translation.tsx';
import { Announcer } from '../ui/announcer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HandoverProvider, useHandover } from './handover.tsx';
import { Layout } from './layout.tsx';
import { loadDecoder } from './load-decoder.ts';
import type { ReadyPage } from './load-page.tsx';
import { loadResultTexts } from './load-result-texts.ts';
import { LoadFailed } from './load-failed.tsx';
import { openPlace, useArrival, useLinks } from './navigation.ts';
import { openSession } from './open-session.ts';
import { PaletteOpener } from './palette-opener.tsx';
import { placeOf } from '../routes/routes.ts';
import { useReadyPage } from './use-ready-page.ts';

/** The whole site, on whatever page it starts. */
export function App({ initial }: { readonly initial: ReadyPage }) {
  const { page, failed } = useReadyPage(initial);
  const { t } = page.translation;
  useLinks();
  useArrival(page);
  return (
    <TranslationProvider value={page.translation}>
      <Announcer label={t(($) => $.tools.announcements)}>
        <PasteProvider loadDecoder={loadDecoder} openSession={openSession}>
          <ResultTextsProvider load={loadResultTexts}>
            <HandoverProvider>
              <ErrorBoundary>
                <Page page={page} failed={failed} />
              </ErrorBoundary>
            </HandoverProvider>
          </ResultTextsProvider>
        </PasteProvider>
      </Announcer>
    </TranslationProvider>
  );
}

function Page({ page, failed }: { readonly page: ReadyPage; readonly failed: boolean }) {
  const { take, takeFiles } = usePaste();
  const { hand } = useHandover();
  const { language, route } = page.place;
  const [paletteOpen, setPaletteOpen] = useState(false);

  const openExplorer = useCallback(() => {
    // Asked of the address: a page that is not found has the route of the explorer.
    if (placeOf(location.pathname)?.route.page !== 'explorer') openPlace({ language, route: { page: 'explorer' } });
  }, [language]);
  const onPasteAnywhere = useCallback(
    (text: string) => {
      if (placeOf(location.pathname)?.route.page === 'check') {
        hand({ text, from: 'outside', near: null });
        return;
      }
      take(text, true);
      openExplorer();
    },
    [take, hand, openExplorer],
  );
  const onDropped = useCallback(
    (dropped: Dropped) => {
      takeFiles(dropped, true);
      openExplorer();
    },
    [takeFiles, openExplorer],
  );
  usePasteAnywhere(onPasteAnywhere);
  const isDropping = useDropAnywhere(onDropped);

  useEffect(() => {
    const early = endEarly();
    if (early.paste !== null) {
      if (document.activeElement?.id === 'paste-box') take(early.paste);
      else onPasteAnywhere(early.paste);
    }
    replay(early);
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
