import type { MouseEvent, ReactNode } from 'react';
import { formatDate } from '../../i18n/formats.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { buildHref, type Route } from '../../routes/routes.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { ThemeSelect } from './theme-select.tsx';

interface LayoutProps {
  readonly route: Route;
  readonly onOpenPalette: () => void;
  readonly children: ReactNode;
}

/** What every page has around its content. */
export function Layout({ route, onOpenPalette, children }: LayoutProps) {
  const { language, t } = useTranslation();
  const href = (page: 'explorer' | 'check' | 'about') => buildHref({ language, route: { page } });
  return (
    <>
      <a className="skip-link" href="#content" onClick={skipToContent}>
        {t(($) => $.product.skip)}
      </a>
      <header className="site-header">
        <a className="brand" href={href('explorer')}>
          <Logo />
          <span className="brand-name">{t(($) => $.product.name)}</span>
        </a>
        <nav aria-label={t(($) => $.nav.label)}>
          <a href={href('explorer')} aria-current={route.page === 'explorer' ? 'page' : undefined}>
            {t(($) => $.nav.codes)}
          </a>
          <a href={href('check')} aria-current={route.page === 'check' ? 'page' : undefined}>
            {t(($) => $.nav.check)}
          </a>
          <a href={href('about')} aria-current={route.page === 'about' ? 'page' : undefined}>
            {t(($) => $.nav.about)}
          </a>
        </nav>
        <div className="tools">
          <button type="button" className="palette-opener" aria-keyshortcuts="/ Control+K Meta+K" onClick={onOpenPalette}>
            {t(($) => $.tools.search)} <kbd aria-hidden="true">/</kbd>
          </button>
          <LanguageSwitch route={route} />
          <ThemeSelect />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{t(($) => $.footer.independent)}</p>
        <p>{t(($) => $.footer.checked, { date: formatDate(__CHECKED__, language) })}</p>
        <p>{t(($) => $.footer.licence)}</p>
        <p>
          <a href={`${href('about')}#privacy`}>{t(($) => $.footer.privacy)}</a>
        </p>
      </footer>
    </>
  );
}

/** Keeps `#content` out of the address, where it would take focus again on every way back. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
