import { defineObjectParser } from '../define-parser.ts';
import { createCandidate } from '../candidate.ts';

/** Reads an import item that the service rejected in a response with status 200. */
export const importResult = defineObjectParser({
  name: 'import-result',
  read({ fields }) {
    const failed = fields.getScalar('isFailed');
    const reason = fields.getScalar('failureReason');
    if (reason === null || reason.text === '' || (failed !== null && !/^true$/i.test(failed.text))) return null;
    const { branch } = fields;
    return createCandidate(branch.start, branch.end, { format: 'import-result', role: 'error', kind: 'defender', message: reason });
  },
});
