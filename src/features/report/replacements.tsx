import type { Language } from '../../domain/language.ts';
import { getReplacementKey, type Replacement } from '../../domain/report/redaction.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import { Button } from '../../ui/controls/button.tsx';

interface ReplacementsProps {
  readonly replacements: readonly Replacement[];
  /** Keys of the replacements that are turned off. */
  readonly shown: ReadonlySet<string>;
  readonly onChange: (shown: ReadonlySet<string>) => void;
  readonly placeholder: (replacement: Replacement) => string;
  readonly placeholderLanguage: Language;
  readonly legend: string;
  readonly texts: ReportTexts['ticket'];
}

/** Lists each replaced value with its placeholder. Each replacement can be turned off. */
export function Replacements({ replacements, shown, onChange, placeholder, placeholderLanguage, legend, texts }: ReplacementsProps) {
  const toggle = (key: string) => {
    const next = new Set(shown);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <fieldset className="report-replaced">
      <legend>{legend}</legend>
      <p className="quiet">{texts.always}</p>
      {replacements.length === 0 && <p className="quiet">{texts.nothingToReplace}</p>}
      {replacements.map((replacement) => {
        const key = getReplacementKey(replacement);
        const [before = '', after = ''] = texts.replacedBy.split('{placeholder}');
        return (
          <label key={key}>
            <input type="checkbox" checked={!shown.has(key)} onChange={() => toggle(key)} />
            <span>
              {texts.kinds[replacement.kind]}{' '}
              <code lang="en" translate="no">
                <bdi>{replacement.value}</bdi>
              </code>{' '}
              <span className="quiet">
                {before}
                <span lang={placeholderLanguage} translate="no">
                  {placeholder(replacement)}
                </span>
                {after}
              </span>
            </span>
          </label>
        );
      })}
      {replacements.length > 1 && (
        <p className="report-actions">
          <Button variant="text" onClick={() => onChange(new Set())}>
            {texts.replaceAll}
          </Button>
          <Button variant="text" onClick={() => onChange(new Set(replacements.map(getReplacementKey)))}>
            {texts.replaceNone}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
