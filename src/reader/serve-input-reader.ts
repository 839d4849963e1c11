import type { Engine } from './engine.ts';
import { MAX_BOX_CHARS } from './limits.ts';
import type { Answer, FromWorker, Question, ToWorker } from './protocol.ts';
import { InputReader } from './input-reader.ts';

/** How often it is told how far the reading has come. Milliseconds. */
const REPORT_INTERVAL_MS = 250;

/**
 * The side of the protocol that reads.
 * @param piece how much of a text is read at a time, in UTF-16 code units
 * @returns what takes the messages of the page
 */
export function serveInputReader(createEngine: () => Engine, post: (message: FromWorker) => void, piece: number): (message: ToWorker) => void {
  let reader: InputReader | null = null;

  const run = async (current: InputReader): Promise<void> => {
    const report = () => post({ kind: 'status', status: current.status() });
    report();
    const timer = setInterval(report, REPORT_INTERVAL_MS);
    await current.run(piece);
    clearInterval(timer);
    report();
  };

  const answerQuestion = async (question: Question): Promise<Answer> => {
    try {
      if (reader !== null) return await reader.answer(question);
    } catch {
      // Said below: the page must not wait for ever.
    }
    return { kind: 'refused' };
  };

  return (message) => {
    switch (message.kind) {
      case 'read':
        reader = new InputReader(createEngine(), message.input);
        if (message.input.kind === 'text') {
          post({ kind: 'beginning', secrets: reader.findInitialSecrets(MAX_BOX_CHARS) });
          const claims = reader.soleToken();
          if (claims !== null) post({ kind: 'token', claims });
        }
        void run(reader);
        break;
      case 'stop':
        reader?.stop();
        break;
      case 'ask':
        void answerQuestion(message.question).then((answer) => post({ kind: 'answer', number: message.number, answer }));
        break;
    }
  };
}
