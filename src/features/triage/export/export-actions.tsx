import { useState } from 'react';
import type { ExportFormat, TriageQuery, TriageSource } from '../../../domain/triage/triage.ts';
import { useAnnounce } from '../../../ui/feedback/announcer.tsx';
import { Button } from '../../../ui/controls/button.tsx';
import { copyText } from '../../../ui/controls/copy-text.ts';
import { saveFile } from './save-file.ts';
import { isFiltered, withoutFilters } from '../triage-query.ts';
import { useTriageTexts } from '../triage-texts.tsx';

const FILES = {
  csv: { name: 'defender-errors.csv', type: 'text/csv;charset=utf-8' },
  json: { name: 'defender-errors.json', type: 'application/json' },
  ids: { name: 'defender-tracking-ids.txt', type: 'text/plain;charset=utf-8' },
} as const satisfies Record<ExportFormat, { readonly name: string; readonly type: string }>;

interface ExportActionsProps {
  readonly source: TriageSource;
  readonly query: TriageQuery;
  /** Number of rows that match the filters. */
  readonly shown: number;
  readonly total: number;
  readonly hasIds: boolean;
}

/** Exports all rows, or only the rows that match the filters. */
export function ExportActions({ source, query, shown, total, hasIds }: ExportActionsProps) {
  const t = useTriageTexts();
  const announce = useAnnounce();
  const [isWhole, setWhole] = useState(false);
  const [note, setNote] = useState('');
  const exportQuery = isFiltered(query) && !isWhole ? query : withoutFilters(query);

  const report = (text: string) => {
    setNote(text);
    announce(text);
  };
  const save = async (format: ExportFormat) => {
    try {
      const { name, type } = FILES[format];
      const parts = await source.export(exportQuery, format);
      if (format === 'ids' && isEmpty(parts)) {
        report(t(($) => $.export.nothing));
        return;
      }
      saveFile(parts, type, name);
      report(t(($) => $.export.saved, { name }));
    } catch {
      report(t(($) => $.export.failed));
    }
  };
  const copy = async () => {
    try {
      const parts = await source.export(exportQuery, 'ids');
      const count = parts.join('').split('\n').filter((line) => line.trim() !== '').length;
      if (count === 0) report(t(($) => $.export.nothing));
      else if (await copyText(parts.join(''))) report(t(($) => $.export.copied, { count }));
      else report(t(($) => $.export.refused));
    } catch {
      report(t(($) => $.export.failed));
    }
  };

  return (
    <div className="triage-export" role="group" aria-labelledby="triage-export">
      <span id="triage-export" className="triage-export-label">
        {t(($) => $.export.label)}
      </span>
      {isFiltered(query) && (
        <label>
          <span className="visually-hidden">{t(($) => $.export.rows)}</span>
          <select className="select" value={isWhole ? 'all' : 'shown'} onChange={(event) => setWhole(event.target.value === 'all')}>
            <option value="shown">{t(($) => $.export.shown, { count: shown })}</option>
            <option value="all">{t(($) => $.export.all, { count: total })}</option>
          </select>
        </label>
      )}
      {hasIds && (
        <>
          <Button variant="text" onClick={() => void copy()}>
            {t(($) => $.export.copy)}
          </Button>
          <Button variant="text" onClick={() => void save('ids')}>
            {t(($) => $.export.ids)}
          </Button>
        </>
      )}
      <Button variant="text" onClick={() => void save('csv')}>
        {t(($) => $.export.csv)}
      </Button>
      <Button variant="text" onClick={() => void save('json')}>
        {t(($) => $.export.json)}
      </Button>
      {/* The announcer reads this text, so it is only shown here visually. */}
      <p className="triage-export-note">{note}</p>
    </div>
  );
}

function isEmpty(parts: readonly string[]): boolean {
  return parts.every((part) => part.trim() === '');
}
