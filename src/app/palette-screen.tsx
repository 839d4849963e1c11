import { useEffect, useState } from 'react';
import type { ErrorCode } from '../domain/catalogue/published-ids.ts';
import type { CodeSummary } from '../domain/catalogue/page-data.ts';
import { findInBoth } from '../domain/search/find-in-both.ts';
import type { CodeSearch } from '../features/explorer/code-search.ts';
import { Palette, type PaletteItem } from '../features/palette/palette.tsx';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { remember, THEMES } from '../head/preferences.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { placeOf, type Route } from '../routes/routes.ts';
import { loadNeighbours, loadSummaries } from './catalogue-data.ts';
import { neighbourSearch, referenceSearch } from './load-search.ts';
import { openPlace } from './navigation.ts';
import { chooseTheme } from './theme-select.tsx';

interface PaletteScreenProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The palette with all codes and actions of the site. */
export function PaletteScreen({ open, onClose }: PaletteScreenProps) {
  const { language, t } = useTranslation();
  const [summaries, setSummaries] = useState<readonly CodeSummary[]>([]);
  const [neighbours, setNeighbours] = useState<readonly CodeSummary[]>([]);
  const [search, setSearch] = useState<CodeSearch | null>(null);
  const [others, setOthers] = useState<CodeSearch | null>(null);
  const actions = useActions();

  useEffect(() => {
    let current = true;
    const keep = <Value,>(set: (value: Value) => void) => (value: Value) => current && set(value);
    // Without them the palette still offers its actions.
    loadSummaries(language).then(keep(setSummaries), () => {});
    loadNeighbours(language).then(keep(setNeighbours), () => {});
    referenceSearch.load().then(keep((loaded: CodeSearch) => setSearch(loaded)), () => {});
    neighbourSearch.load().then(keep((loaded: CodeSearch) => setOthers(loaded)), () => {});
    return () => {
      current = false;
    };
  }, [language]);

  const openCode = (code: ErrorCode) => () => openPlace({ language, route: { page: 'code', code } });
  const codes: readonly PaletteItem[] = [...summaries, ...neighbours].map((summary) => ({
    id: summary.code,
    name: summary.code,
    detail: summary.meaning.replaceAll('`', ''),
    status: summary.status,
    kind: 'code',
    note: summary.service === 'reference' ? '' : t(($) => $.origin[summary.service]),
    run: openCode(summary.code),
  }));

  return (
    <Palette
      open={open}
      onClose={onClose}
      codes={codes}
      actions={actions}
      find={(query) => (search === null ? null : findInBoth(query, search, others).codes)}
    />
  );
}

function action(id: string, name: string, run: () => void, lang?: Language): PaletteItem {
  return { id, name, detail: '', status: null, kind: 'action', note: '', run, ...(lang !== undefined && { lang }) };
}

function useActions(): readonly PaletteItem[] {
  const { language, t } = useTranslation();
  const go = (route: Route) => () => openPlace({ language, route });
  const toPasteBox = () => {
    openPlace({ language, route: { page: 'explorer' } });
    requestAnimationFrame(() => document.getElementById('paste-box')?.focus());
  };
  const other = LANGUAGES.find((known) => known !== language) ?? language;
  const switchLanguage = () => {
    remember('language', other);
    const route = placeOf(location.pathname)?.route ?? { page: 'explorer' };
    openPlace({ language: other, route }, location.search);
  };
  return [
    action('paste', t(($) => $.palette.action.paste), toPasteBox),
    action('explorer', t(($) => $.palette.action.explorer), go({ page: 'explorer' })),
    action('check', t(($) => $.palette.action.check), go({ page: 'check' })),
    action('about', t(($) => $.palette.action.about), go({ page: 'about' })),
    action('language', t(($) => $.palette.action.language), switchLanguage, other),
    ...THEMES.map((theme) => action(`theme-${theme}`, t(($) => $.palette.action.theme[theme]), () => chooseTheme(theme))),
  ];
}
