import type { TFunction } from 'i18next';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { CheckedOperation } from '../../domain/check/checked-operation.ts';
import { CHECK_LIMIT } from '../../domain/check/limits.ts';
import { joinSentences } from '../../i18n/join-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ArrivalNote } from './arrival-note.tsx';
import type { Checker } from './checker.ts';
import { Findings } from './findings.tsx';
import type { Handed } from './handed.ts';
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
import { summaryOf } from './summary-of.ts';

interface CheckPageProps {
  readonly operations: readonly CheckedOperation[];
  readonly t: TFunction<'check'>;
  readonly loadChecker: () => Promise<Checker>;
  /** What was handed over and is still to be taken. */
  readonly handed: Handed | null;
  readonly onTaken: () => void;
  readonly onDecode: (text: string) => void;
}

/** How long the findings rest before they are said. Milliseconds. */
const REST = 600;

/** A request, the operation it is compared with, and what was found in it. */
export function CheckPage({ operations, t, loadChecker, handed, onTaken, onDecode }: CheckPageProps) {
  const { language } = useTranslation();
  const number = new Intl.NumberFormat(language);
  const announce = useAnnounce();
  const labelOf = useSecretLabel();
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, arrival, setText, edit: editText, arrive, keep, clear } = useRequestText();
  const { checker, hasFailed, prepare } = useChecker(loadChecker);
  const { chosenId, setChosenId } = useChosenOperation();
  const chosen = operations.find(({ id }) => id === chosenId) ?? null;
  // Typing is never held up by the check of what was typed before.
  const settled = useDeferredValue(text);
  const isTooLong = settled.length > CHECK_LIMIT;
  const result = useMemo(
    () => (checker === null || settled.trim() === '' || isTooLong || arrival?.kind === 'response' ? null : checker.check(settled, operations, chosen)),
    [checker, settled, isTooLong, arrival, operations, chosen],
  );
  const secrets = useMemo(() => (checker === null || result === null ? [] : checker.findSecrets(settled)), [checker, result, settled]);
  const summary = summaryOf(result, t);

  useEffect(() => {
    // What was typed or pasted before the page came alive is in the box, but not in our state, and not masked.
    const given = box.current?.value ?? '';
    if (given !== '') void receive({ text: given, from: 'box', near: null });
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page comes alive
  }, []);

  const said = joinSentences(language, [arrival === null ? '' : t(($) => $.arrival[arrival.kind]), summary]);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => announce(said), REST);
    return () => clearTimeout(timer);
  }, [announce, said]);

  const edit = (next: string) => {
    editText(next);
    void prepare();
  };
  const choose = (id: string | null) => {
    setChosenId(id);
    void prepare();
  };
  const mask = async (pasted: string, before: string, after: string) => {
    const ready = await prepare();
    return ready === null ? null : maskInsertion(pasted, before, after, ready.findSecrets, labelOf);
  };
  const receive = async ({ text: paste, from, near }: Handed) => {
    if (paste.length > CHECK_LIMIT && from !== 'result') {
      keep({ kind: 'long', paste });
      return;
    }
    const ready = await prepare();
    if (ready === null) return;
    const at = near ?? (await ready.findError(paste));
    const request = at === null ? paste : ready.requestInPaste(paste, at);
    if (request === null && from === 'result') return;
    const masked = maskRequest(request ?? paste, paste, ready.findSecrets, labelOf);
    const kind = from === 'result' ? 'taken' : at === null ? 'pasted' : request === null ? 'response' : 'parted';
    if (kind === 'pasted' && from === 'box') setText(masked);
    else arrive(masked, { kind, paste });
    // A request that names its operation is not to be compared with the one that was chosen for another.
    if (kind !== 'taken' && ready.check(masked, operations, null).match.kind === 'found') setChosenId(null);
    if (from === 'outside') box.current?.focus();
  };
  useEffect(() => {
    if (handed === null) return;
    onTaken();
    void receive(handed);
    // oxlint-disable-next-line react/exhaustive-deps -- once for what is handed over
  }, [handed]);
  const showExample = async (operation: CheckedOperation) => {
    const ready = await prepare();
    if (ready !== null) setText(ready.exampleOf(operation));
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
        <RequestBox ref={box} value={text} onEdit={edit} onFill={(pasted) => void receive({ text: pasted, from: 'box', near: null })} mask={mask} onPrepare={() => void prepare()} t={t} />
        {arrival !== null && <ArrivalNote arrival={arrival} onDecode={onDecode} onRestore={setText} t={t} />}
        <p className="check-actions">
          {chosen !== null && (
            <Button look="text" onClick={() => void showExample(chosen)}>
              {t(($) => $.example)}
            </Button>
          )}
          {(text !== '' || chosen !== null) && (
            <Button look="text" onClick={onClear}>
              {t(($) => $.clear)}
            </Button>
          )}
        </p>
        {isTooLong && (
          <p className="check-problem" role="alert">
            {t(($) => $.tooLong, { length: number.format(settled.length), limit: number.format(CHECK_LIMIT) })}
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
            <MarkedRequest text={settled} findings={result.findings} secrets={secrets} t={t} />
            {result.repaired !== null && <RepairedBody text={result.repaired} request={settled} findSecrets={checker.findSecrets} t={t} />}
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
