import { useCallback } from 'react';
import type { ErrorCode } from '../../domain/catalogue/published-ids.ts';
import { getErrorStart } from '../../domain/decode/error-start.ts';
import type { Service } from '../../domain/catalogue/error-entry.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import type { CodeSummary } from '../../domain/catalogue/page-data.ts';
import type { DecodedResultProps } from '../../features/decoder/results/decoded-result-props.ts';
import { getEntryCode } from '../../features/decoder/result/entry-code.ts';
import { PasteBox } from '../../features/decoder/input/paste-box.tsx';
import { usePaste } from '../../features/decoder/state/paste-state.tsx';
import { Explorer } from '../../features/explorer/explorer.tsx';
import { useTranslation } from '../../i18n/translation.tsx';
import { details, referenceSearch, supplementaryCodes } from '../loading/parts.ts';
import { usePendingRequest } from './pending-request.tsx';
import { isPlainClick, openPlace } from '../navigation/navigation.ts';
import { DecodedSection } from './decoded-section.tsx';
import { SeveralSection } from './several-section.tsx';
import { SharedSection } from './shared-section.tsx';

const loadDetail: DecodedResultProps['loadDetail'] = (language, code) => details[language].load(code);

/** The home page: the paste box, what it read, and the reference under it. */
export function ExplorerScreen({ summaries }: { readonly summaries: readonly CodeSummary[] }) {
  const { language, t } = useTranslation();
  const { opened } = usePaste();
  const { setPendingRequest } = usePendingRequest();
  const error = opened.kind === 'open' ? opened.record.error : null;
  const code = error === null ? null : getEntryCode(error);

  const loadSample = useCallback(
    async (sample: ErrorCode) => (await loadDetail(language, sample)).sample,
    [language],
  );

  const showInTable = (wanted: ErrorCode, service: Service) => {
    const row = document.getElementById(`row-${wanted}`);
    if (row === null) openPlace({ language, route: { page: 'explorer' } }, service === 'reference' ? '' : `?origin=${service}`);
    // A filter may hide the row: it is there after the next paint.
    requestAnimationFrame(() => focusRow(wanted));
  };

  const openInCheck = (click: MouseEvent, record: TriageRecord) => {
    // In another tab there is nothing to hand it to.
    if (isPlainClick(click)) setPendingRequest({ text: record.text, from: 'result', errorStart: getErrorStart(record.error) });
  };

  const actions = { loadDetail, onShowInTable: showInTable, onCheck: openInCheck };

  return (
    <>
      <header className="explorer-head">
        <h1 tabIndex={-1}>{t(($) => $.explorer.heading)}</h1>
        <p>{t(($) => $.explorer.lead)}</p>
      </header>
      <PasteBox loadSample={loadSample} />
      <SharedSection {...actions} />
      <DecodedSection
        {...actions}
        renderSeveral={(results) => <SeveralSection {...results} />}
      />
      <Explorer summaries={summaries} source={referenceSearch} supplementarySource={supplementaryCodes} decoded={code} />
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
