import { defineObjectShape } from './define-shape.ts';
import { reading } from './reading.ts';

/** An item of an import that the service answered with 200 and refused all the same. */
export const importResult = defineObjectShape({
  name: 'import-result',
  read({ fields }) {
    const failed = fields.scalar('isFailed');
    const reason = fields.scalar('failureReason');
    if (reason === null || reason.text === '' || (failed !== null && !/^true$/i.test(failed.text))) return null;
    const { branch } = fields;
    return reading(branch.start, branch.end, { shape: 'import-result', role: 'error', kind: 'defender', message: reason });
  },
});
