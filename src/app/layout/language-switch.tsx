import { useSearch } from 'wouter/use-browser-location';
import { LANGUAGES } from '../../domain/language.ts';
import { savePreference } from '../../head/preferences.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { buildHref, type Route } from '../../routes/routes.ts';

/** Each language in its own name. */
const LANGUAGE_NAMES = { en: 'English', 'zh-TW': '繁體中文' } as const;

/** The same page, with the same filters, in the other language. */
export function LanguageSwitch({ route }: { readonly route: Route }) {
  const { language } = useTranslation();
  const search = useSearch({ ssrSearch: '' });
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <a
      key="language"
      className="language-switch"
      href={buildHref({ language: other, route }) + search}
      lang={other}
      hrefLang={other}
      onClick={() => savePreference('language', other)}
    >
      {LANGUAGE_NAMES[other]}
    </a>
  ));
}
