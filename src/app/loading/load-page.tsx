import type { ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';
import { createI18n } from '../../i18n/create-i18n.ts';
import type { Translation } from '../../i18n/translation.tsx';
import { buildPath, type Place } from '../../routes/routes.ts';
import { loadCheckedOperations, loadDetail, loadNotes, loadOperations, loadSummaries } from './catalogue-data.ts';
import { loadCheckTexts } from './load-check-texts.ts';
import type { ReadyPage } from '../navigation/ready-page.ts';
import type { PageHead } from '../navigation/page-head.ts';

const messages = {
  en: async () => (await import('../../i18n/locales/en.ts')).en,
  'zh-TW': async () => (await import('../../i18n/locales/zh-tw.ts')).zhTw,
} as const;

const translations = new Map<Language, Translation>();
const loadedPages = new Map<string, ReadyPage>();

/** The page, when it has been loaded before. */
export function peekPage(place: Place): ReadyPage | null {
  return loadedPages.get(buildPath(place)) ?? null;
}

/** Loads code, data and texts of a page once. Rejects when the network fails; a later call tries again. */
export async function loadPage(place: Place): Promise<ReadyPage> {
  const known = peekPage(place);
  if (known !== null) return known;
  const [translation, { head, render }] = await loadPageParts(place);
  const page: ReadyPage = {
    place,
    translation,
    head: { ...head(translation), title: `${head(translation).title} · ${translation.t(($) => $.product.name)}` },
    render,
  };
  loadedPages.set(buildPath(place), page);
  return page;
}

export async function loadTranslation(language: Language): Promise<Translation> {
  const known = translations.get(language);
  if (known !== undefined) return known;
  const { t } = createI18n(language, await messages[language]());
  const translation = { language, t };
  translations.set(language, translation);
  return translation;
}

interface PageParts {
  readonly head: (translation: Translation) => PageHead;
  readonly render: () => ReactNode;
}

function loadPageParts(place: Place): Promise<[Translation, PageParts]> {
  return Promise.all([loadTranslation(place.language), loadScreen(place)]);
}

async function loadScreen({ language, route }: Place): Promise<PageParts> {
  switch (route.page) {
    case 'explorer': {
      const [{ ExplorerScreen }, summaries] = await Promise.all([
        import('../pages/explorer-screen.tsx'),
        loadSummaries(language),
      ]);
      return {
        head: ({ t }) => ({ title: t(($) => $.head.explorer.title), description: t(($) => $.head.explorer.description) }),
        render: () => <ExplorerScreen summaries={summaries} />,
      };
    }
    case 'code': {
      const [{ CodeScreen }, detail, operations] = await Promise.all([
        import('../pages/code-screen.tsx'),
        loadDetail(language, route.code),
        loadOperations(language),
      ]);
      const { code, status, meaning } = detail;
      return {
        head: ({ t }) => ({
          title: status === null ? t(($) => $.head.code.titleAlone, { code }) : t(($) => $.head.code.title, { code, status }),
          description: meaning.replaceAll('`', ''),
        }),
        render: () => <CodeScreen detail={detail} operations={operations} />,
      };
    }
    case 'check': {
      const [{ CheckScreen }, operations, texts] = await Promise.all([
        import('../pages/check-screen.tsx'),
        loadCheckedOperations(language),
        loadCheckTexts(language),
      ]);
      return {
        head: ({ t }) => ({ title: t(($) => $.head.check.title), description: t(($) => $.head.check.description) }),
        render: () => <CheckScreen operations={operations} t={texts} />,
      };
    }
    case 'about': {
      const [{ AboutScreen }, notes] = await Promise.all([import('../pages/about-screen.tsx'), loadNotes(language)]);
      return {
        head: ({ t }) => ({ title: t(($) => $.head.about.title), description: t(($) => $.head.about.description) }),
        render: () => <AboutScreen notes={notes} />,
      };
    }
  }
}
