import { useCallback } from 'react';
import type { ErrorCode } from '../domain/catalogue/published-ids.ts';
import { getErrorStart } from '../domain/decode/error-start.ts';
import type { Service } from '../domain/catalogue/error-entry.ts';
import type { TriageRecord } from '../domain/triage/triage.ts';
import type { CodeSummary } from '../domain/catalogue/page-data.ts';
import { entryCodeOf } from '../features/decoder/entry-code.ts';
import { PasteBox } from '../features/decoder/paste-box.tsx';
import { usePaste } from '../features/decoder/paste-state.tsx';
import { Explorer } from '../features/explorer/explorer.tsx';
import { useTranslation } from '../i18n/translation.tsx';
import { loadDetail } from './catalogue-data.ts';
import { useHandover } from './handover.tsx';
import { neighbourSource } from './load-neighbours.ts';
import { referenceSearch } from './load-search.ts';
import { isPlainClick, openPlace } from './navigation.ts';
import { ResultOpener } from './result-opener.tsx';
import { ShareOpener } from './share-opener.tsx';
import { TriageOpener } from './triage-opener.tsx';

/** The home page: the paste box, what it read, and the reference under it. */
export function ExplorerScreen({ summaries }: { readonly summaries: readonly CodeSummary[] }) {
  const { language, t } = useTranslation();
  const { opened } = usePaste();
  const { hand } = useHandover();
  const error = opened.kind === 'open' ? opened.record.error : null;
  const code = error === null ? null : entryCodeOf(error);

  const loadSample = useCallback(
    async (sample: ErrorCode) => (await loadDetail(language, sample)).sample,
    [language],
  );

  const showInTable = (wanted: ErrorCode, origin: Service) => {
    const row = document.getElementById(`row-${wanted}`);
    if (row === null) openPlace({ language, route: { page: 'explorer' } }, origin === 'reference' ? '' : `?origin=${origin}`);
    // A filter may hide the row: it is there after the next paint.
    requestAnimationFrame(() => focusRow(wanted));
  };

  const handOver = (click: MouseEvent, record: TriageRecord) => {
    // In another tab there is nothing to hand it to.
    if (isPlainClick(click)) hand({ text: record.text, from: 'result', near: getErrorStart(record.error) });
  };

  const actions = { loadDetail, onShowInTable: showInTable, onCheck: handOver };

  return (
    <>
      <header className="explorer-head">
        <h1 tabIndex={-1}>{t(($) => $.explorer.heading)}</h1>
        <p>{t(($) => $.explorer.lead)}</p>
      </header>
      <PasteBox loadSample={loadSample} />
      <ShareOpener {...actions} />
      <ResultOpener
        {...actions}
        renderSeveral={(several) => <TriageOpener {...several} />}
      />
      <Explorer summaries={summaries} source={referenceSearch} neighbourSource={neighbourSource} decoded={code} />
    </>
  );
}

function focusRow(code: ErrorCode): void {
  const row = document.getElementById(`row-${code}`);
  // Its group may be collapsed.
  row?.closest('tbody')?.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click();
  requestAnimationFrame(() => {
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('a')?.focus({ preventScroll: true });
  });
}
