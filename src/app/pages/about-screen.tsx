import type { NotesData } from '../../domain/catalogue/notes-data.ts';
import { AboutPage } from '../../features/about/about-page.tsx';
import { usePaste } from '../../features/decoder/state/paste-state.tsx';
import { useTranslation } from '../../i18n/translation.tsx';
import { openPlace } from '../navigation/navigation.ts';

/** The about page. */
export function AboutScreen({ notes }: { readonly notes: NotesData }) {
  const { language } = useTranslation();
  const { submitText } = usePaste();
  return (
    <AboutPage
      notes={notes}
      onTryExample={(text) => {
        submitText(text, true);
        openPlace({ language, route: { page: 'explorer' } });
      }}
    />
  );
}
