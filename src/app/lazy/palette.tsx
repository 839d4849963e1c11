import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import { findInBoth } from '../../domain/search/find-in-both.ts';
import { Palette, type PaletteItem } from '../../features/palette/palette.tsx';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { savePreference, THEMES } from '../../head/preferences.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { parsePathname, type Route } from '../../routes/routes.ts';
import { chooseTheme } from '../layout/theme-select.tsx';
import { referenceSearch, summaries, supplementaryCodes } from '../loading/parts.ts';
import { usePart } from '../loading/use-part.ts';
import { openPlace } from '../navigation/navigation.ts';

interface PaletteScreenProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The palette with all codes and actions of the site. */
export function PaletteScreen({ open, onClose }: PaletteScreenProps) {
  const { language, t } = useTranslation();
  // Without its codes the palette still offers its actions, and asks for the codes again when it is opened again.
  const { value: reference } = usePart(summaries, language, { use: open });
  const { value: supplementary } = usePart(supplementaryCodes, language, { use: open });
  const { value: search } = usePart(referenceSearch, undefined, { use: open });
  const actions = useActions();

  const openCode = (code: ErrorCode) => () => openPlace({ language, route: { page: 'code', code } });
  const codes: readonly PaletteItem[] = [...(reference ?? []), ...(supplementary?.summaries ?? [])].map((summary) => ({
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
      find={(query) => (search === null ? null : findInBoth(query, search, supplementary?.search ?? null).codes)}
    />
  );
}

function createAction(id: string, name: string, run: () => void, lang?: Language): PaletteItem {
  return { id, name, detail: '', status: null, kind: 'action', note: '', run, ...(lang !== undefined && { lang }) };
}

function useActions(): readonly PaletteItem[] {
  const { language, t } = useTranslation();
  const openRoute = (route: Route) => () => openPlace({ language, route });
  const focusPasteBox = () => {
    openPlace({ language, route: { page: 'explorer' } });
    requestAnimationFrame(() => document.getElementById('paste-box')?.focus());
  };
  const other = LANGUAGES.find((known) => known !== language) ?? language;
  const switchLanguage = () => {
    savePreference('language', other);
    const route = parsePathname(location.pathname)?.route ?? { page: 'explorer' };
    openPlace({ language: other, route }, location.search);
  };
  return [
    createAction('paste', t(($) => $.palette.action.paste), focusPasteBox),
    createAction('explorer', t(($) => $.palette.action.explorer), openRoute({ page: 'explorer' })),
    createAction('check', t(($) => $.palette.action.check), openRoute({ page: 'check' })),
    createAction('about', t(($) => $.palette.action.about), openRoute({ page: 'about' })),
    createAction('language', t(($) => $.palette.action.language), switchLanguage, other),
    ...THEMES.map((theme) => createAction(`theme-${theme}`, t(($) => $.palette.action.theme[theme]), () => chooseTheme(theme))),
  ];
}
