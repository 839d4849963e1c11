import type { Localized } from '../../../language.ts';
import { createUndocumentedMessage, type ErrorEntry, type Fact } from '../../error-entry.ts';
import { PUBLISHED_IDS, type ErrorCode } from '../../published-ids.ts';
import type { EntraFacts } from './entra-facts.ts';

/**
 * Builds the entry of an Entra number from its own facts and those that all numbers share.
 * @throws {Error} if the number is not among the published IDs, because such an entry would have no page
 */
export function toEntraEntry(facts: EntraFacts): ErrorEntry {
  const code = findEntraCode(facts.number);
  if (code === undefined) throw new Error(`AADSTS${facts.number} is not among the published ids.`);
  return {
    code,
    service: 'entra',
    status: facts.status,
    equivalentCodes: facts.equivalentNumbers.map((number) => `AADSTS${number}`),
    oauthErrors: facts.oauthErrors,
    meaning: facts.meaning,
    listedOn: facts.listedOn,
    documented: createUndocumentedMessage(facts.listedOn),
    observed: facts.messages,
    verdict: facts.verdict,
    verdictNote: facts.verdictNote,
    causes: facts.causes,
    steps: [...facts.steps, createLookUpStep(facts.number), SUPPORT],
    limits: [BRANCH_ON_ERROR],
    sample: {
      format: 'entra',
      // The most likely value if no source shows one.
      error: facts.oauthErrors[0] ?? 'invalid_request',
      number: facts.number,
      message: facts.sampleMessage,
      ...createSampleIds(facts.number),
    },
    raisedBy: 'none',
    related: facts.related.flatMap((number) => findEntraCode(number) ?? []),
    aliases: [],
    keywords: facts.keywords,
  };
}

function findEntraCode(number: number): ErrorCode | undefined {
  return PUBLISHED_IDS.find((code) => code === `AADSTS${number}`);
}

const createLookUpStep = (number: number): Fact => ({
  text: toLocalized(
    `Microsoft’s explanation of this number is at \`https://login.microsoftonline.com/error?code=${number}\`.`,
    `Microsoft 對這個編號的說明：\`https://login.microsoftonline.com/error?code=${number}\`。`,
  ),
  certainty: 'documented',
  sources: ['entra-error-codes'],
});

const SUPPORT: Fact = {
  text: toLocalized(
    'If you contact support, include `trace_id`, `correlation_id` and `timestamp`. The request never reached Defender, so there is no Defender tracking ID.',
    '需要支援時，附上 `trace_id`、`correlation_id` 與 `timestamp`。要求從未到達 Defender，所以沒有 Defender 的追蹤識別碼。',
  ),
  certainty: 'documented',
  sources: ['entra-error-codes'],
};

const BRANCH_ON_ERROR: Fact = {
  text: toLocalized(
    'The numbers and messages of Entra errors can change. In code, branch only on `error`; the number is for people.',
    'Entra 錯誤的編號與訊息都可能變動。程式只能依 `error` 判斷，編號是給人看的。',
  ),
  certainty: 'documented',
  sources: ['entra-error-codes'],
};

function toLocalized(en: string, zhTW: string): Localized {
  return { en, 'zh-TW': zhTW };
}

/** Creates sample IDs that are the same in every build and different for every number. */
function createSampleIds(number: number): { readonly traceId: string; readonly correlationId: string } {
  const digits = number.toString(16).padStart(8, '0');
  return {
    traceId: `${digits}-6d1f-4b83-9c5e-2f70a1b4c8d3`,
    correlationId: `${digits}-b2e4-4a96-8d07-53c9f1e6a2b8`,
  };
}
