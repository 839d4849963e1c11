import type { ReactNode } from 'react';
import type { Translation } from '../../i18n/translation.tsx';
import { buildHref, parsePathname, type Place } from '../../routes/routes.ts';
import type { PageHead } from '../navigation/page-head.ts';
import type { ReadyPage } from '../navigation/ready-page.ts';
import { createPart } from './part.ts';
import { aboutScreen, checkedOperations, checkScreen, checkT, codeScreen, details, explorerScreen, notes, operations, summaries, translation } from './parts.ts';

/** Every page, by its path: its code, data and texts. */
export const pages = createPart(async (href: string): Promise<ReadyPage> => {
  const place = parsePathname(href);
  if (place === null) throw new Error(`There is no page at ${href}.`);
  const [loadedTranslation, screen] = await Promise.all([translation.load(place.language), loadScreen(place)]);
  const { title, description } = screen.head(loadedTranslation);
  return {
    place,
    translation: loadedTranslation,
    head: { title: `${title} · ${loadedTranslation.t(($) => $.product.name)}`, description },
    render: screen.render,
  };
});

export function loadPage(place: Place): Promise<ReadyPage> {
  return pages.load(buildHref(place));
}

interface Screen {
  readonly head: (translation: Translation) => PageHead;
  readonly render: () => ReactNode;
}

async function loadScreen({ language, route }: Place): Promise<Screen> {
  switch (route.page) {
    case 'explorer': {
      const [{ ExplorerScreen }, loadedSummaries] = await Promise.all([explorerScreen.load(), summaries.load(language)]);
      return {
        head: ({ t }) => ({ title: t(($) => $.head.explorer.title), description: t(($) => $.head.explorer.description) }),
        render: () => <ExplorerScreen summaries={loadedSummaries} />,
      };
    }
    case 'code': {
      const [{ CodeScreen }, detail, loadedOperations] = await Promise.all([codeScreen.load(), details[language].load(route.code), operations.load(language)]);
      const { code, status, meaning } = detail;
      return {
        head: ({ t }) => ({
          title: status === null ? t(($) => $.head.code.titleAlone, { code }) : t(($) => $.head.code.title, { code, status }),
          description: meaning.replaceAll('`', ''),
        }),
        render: () => <CodeScreen detail={detail} operations={loadedOperations} />,
      };
    }
    case 'check': {
      const [{ CheckScreen }, loadedOperations, t] = await Promise.all([checkScreen.load(), checkedOperations.load(language), checkT.load(language)]);
      return {
        head: (page) => ({ title: page.t(($) => $.head.check.title), description: page.t(($) => $.head.check.description) }),
        render: () => <CheckScreen operations={loadedOperations} t={t} />,
      };
    }
    case 'about': {
      const [{ AboutScreen }, loadedNotes] = await Promise.all([aboutScreen.load(), notes.load(language)]);
      return {
        head: ({ t }) => ({ title: t(($) => $.head.about.title), description: t(($) => $.head.about.description) }),
        render: () => <AboutScreen notes={loadedNotes} />,
      };
    }
  }
}
