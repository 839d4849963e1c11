import type { TFunction } from 'i18next';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { CheckedOperation } from '../../domain/check/checked-operation.ts';
import { MAX_CHECK_CHARS } from '../../domain/check/limits.ts';
import { joinSentences } from '../../i18n/join-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/feedback/announcer.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { ArrivalNote } from './arrival-note.tsx';
import type { Checker } from './checker.ts';
import { Findings } from './findings.tsx';
import type { PendingRequest } from './pending-request.ts';
import { maskInsertion, maskRequest } from './mask-request.ts';
import { MarkedRequest } from './marked-request.tsx';
import { OperationPicker } from './operation-picker.tsx';
import { OperationReference } from './operation-reference.tsx';
import { RepairedBody } from './repaired-body.tsx';
import { RequestBox } from './request-box.tsx';
import { useChecker } from './use-checker.ts';
import { useChosenOperation } from './use-chosen-operation.ts';
import { useRequestText } from './use-request-text.ts';
import { useSecretLabel } from '../../i18n/use-secret-label.ts';
import { formatSummary } from './format-summary.ts';

interface CheckPageProps {
  readonly operations: readonly CheckedOperation[];
  readonly t: TFunction<'check'>;
  readonly loadChecker: () => Promise<Checker>;
  /** The request that another page passed on and this page has not received yet. */
  readonly pendingRequest: PendingRequest | null;
  readonly onReceived: () => void;
  readonly onDecode: (text: string) => void;
}

/** Delay before the findings are announced, so that fast typing triggers only one announcement. Milliseconds. */
const ANNOUNCE_DELAY_MS = 600;

/** Shows a request, the operation it is compared with, and the findings. */
export function CheckPage({ operations, t, loadChecker, pendingRequest, onReceived, onDecode }: CheckPageProps) {
  const { language } = useTranslation();
  const announce = useAnnounce();
  const getLabel = useSecretLabel();
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, arrival, setText, edit: editText, replaceText, setArrival, clear } = useRequestText();
  const { checker, hasFailed, preload } = useChecker(loadChecker);
  const { chosenId, setChosenId } = useChosenOperation();
  const chosen = operations.find(({ id }) => id === chosenId) ?? null;
  // A deferred value keeps typing responsive while the previous text is checked.
  const deferredText = useDeferredValue(text);
  const isTooLong = deferredText.length > MAX_CHECK_CHARS;
  const result = useMemo(
    () => (checker === null || deferredText.trim() === '' || isTooLong || arrival?.kind === 'response' ? null : checker.check(deferredText, operations, chosen)),
    [checker, deferredText, isTooLong, arrival, operations, chosen],
  );
  const secrets = useMemo(() => (checker === null || result === null ? [] : checker.findSecrets(deferredText)), [checker, result, deferredText]);
  const summary = formatSummary(result, t);

  useEffect(() => {
    // Text entered before hydration is in the box, but not in the state, and its secrets are not masked yet.
    const typed = box.current?.value ?? '';
    if (typed !== '') void receive({ text: typed, from: 'box', errorStart: null });
    // oxlint-disable-next-line react/exhaustive-deps -- runs once, after hydration
  }, []);

  const announcement = joinSentences(language, [arrival === null ? '' : t(($) => $.arrival[arrival.kind]), summary]);
  useEffect(() => {
    if (announcement === '') return;
    const timer = setTimeout(() => announce(announcement), ANNOUNCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [announce, announcement]);

  const edit = (next: string) => {
    editText(next);
    void preload();
  };
  const choose = (id: string | null) => {
    setChosenId(id);
    void preload();
  };
  const mask = async (pasted: string, before: string, after: string) => {
    const ready = await preload();
    return ready === null ? null : maskInsertion(pasted, before, after, ready.findSecrets, getLabel);
  };
  const receive = async ({ text: paste, from, errorStart }: PendingRequest) => {
    if (paste.length > MAX_CHECK_CHARS && from !== 'result') {
      setArrival({ kind: 'long', paste });
      return;
    }
    const ready = await preload();
    if (ready === null) return;
    const start = errorStart ?? (await ready.findErrorStart(paste));
    const request = start === null ? paste : ready.findRequest(paste, start);
    if (request === null && from === 'result') return;
    const masked = maskRequest(request ?? paste, paste, ready.findSecrets, getLabel);
    const kind = from === 'result' ? 'taken' : start === null ? 'pasted' : request === null ? 'response' : 'extracted';
    if (kind === 'pasted' && from === 'box') setText(masked);
    else replaceText(masked, { kind, paste });
    // If the request identifies its own operation, the operation chosen for an earlier request no longer applies.
    if (kind !== 'taken' && ready.check(masked, operations, null).match.kind === 'found') setChosenId(null);
    if (from === 'outside') box.current?.focus();
  };
  useEffect(() => {
    if (pendingRequest === null) return;
    onReceived();
    void receive(pendingRequest);
    // oxlint-disable-next-line react/exhaustive-deps -- runs once for each pending request
  }, [pendingRequest]);
  const showExample = async (operation: CheckedOperation) => {
    const ready = await preload();
    if (ready !== null) setText(ready.createExample(operation));
  };
  const onClear = () => {
    clear();
    setChosenId(null);
    announce(t(($) => $.cleared));
    box.current?.focus();
  };

  return (
    <article className="check">
      <header className="check-head">
        <h1 tabIndex={-1}>{t(($) => $.heading)}</h1>
        <p>{t(($) => $.lead)}</p>
      </header>

      <div className="check-input">
        <OperationPicker operations={operations} chosen={chosen} found={result?.operation ?? null} onChoose={choose} t={t} />
        <RequestBox ref={box} value={text} onEdit={edit} onFill={(pasted) => void receive({ text: pasted, from: 'box', errorStart: null })} mask={mask} onPrepare={() => void preload()} t={t} />
        {arrival !== null && <ArrivalNote arrival={arrival} onDecode={onDecode} onRestore={setText} t={t} />}
        <p className="check-actions">
          {chosen !== null && (
            <Button variant="text" onClick={() => void showExample(chosen)}>
              {t(($) => $.example)}
            </Button>
          )}
          {(text !== '' || chosen !== null) && (
            <Button variant="text" onClick={onClear}>
              {t(($) => $.clear)}
            </Button>
          )}
        </p>
        {isTooLong && (
          <p className="check-problem" role="alert">
            {t(($) => $.tooLong, { length: deferredText.length, limit: MAX_CHECK_CHARS })}
          </p>
        )}
        {hasFailed && (
          <p className="check-problem" role="alert">
            {t(($) => $.loadFailed)}
          </p>
        )}
      </div>

      <div className="check-result">
        <Findings result={result} summary={summary} t={t} />
        {checker !== null && result !== null && (
          <div className="check-evidence">
            <MarkedRequest text={deferredText} findings={result.findings} secrets={secrets} t={t} />
            {result.repaired !== null && <RepairedBody text={result.repaired} request={deferredText} findSecrets={checker.findSecrets} t={t} />}
          </div>
        )}
      </div>

      <OperationReference
        operations={operations}
        onChoose={(id) => {
          choose(id);
          box.current?.focus();
        }}
        t={t}
      />
    </article>
  );
}
