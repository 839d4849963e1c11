import type { ReactNode } from 'react';
import type { Translation } from '../../i18n/translation.tsx';
import type { Place } from '../../routes/routes.ts';
import type { PageHead } from './page-head.ts';

/** A page with all that it takes to render it at once. */
export interface ReadyPage {
  readonly place: Place;
  readonly translation: Translation;
  readonly head: PageHead;
  /** No page exists at the URL; `place` specifies only the language. */
  readonly isNotFound?: true;
  readonly render: () => ReactNode;
}
