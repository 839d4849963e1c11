import type { NotesData } from '../domain/catalogue/notes-data.ts';
import { AboutPage } from '../features/about/about-page.tsx';
import { usePaste } from '../features/decoder/paste-state.tsx';
import { useTranslation } from '../i18n/translation.tsx';
import { openPlace } from './navigation.ts';

/** The about page. */
export function AboutScreen({ notes }: { readonly notes: NotesData }) {
  const { language } = useTranslation();
  const { take } = usePaste();
  return (
    <AboutPage
      notes={notes}
      onTryExample={(text) => {
        take(text, true);
        openPlace({ language, route: { page: 'explorer' } });
      }}
    />
  );
}
