import { calls } from 'virtual:catalogue/calls';
import { decodeCatalogue } from 'virtual:catalogue/decode';
import { decode } from '../../domain/decode/decode.ts';
import { findSecrets } from '../../domain/decode/secrets/find-secrets.ts';
import { diagnose, diagnoseClaims, diagnoseText } from '../../domain/diagnose/diagnose.ts';
import { OTHER_PATHS } from '../../domain/operations/other-paths.ts';
import type { Decoder } from '../../features/decoder/state/decoder.ts';

const known = { operations: calls, otherPaths: OTHER_PATHS };

/** The decoder with its catalogue. */
export const decoder: Decoder = {
  decode: (text) => decode(text, decodeCatalogue),
  findSecrets,
  diagnose: (error, text, token) => diagnose(error, text, Date.now(), known, token),
  diagnoseClaims: (token) => diagnoseClaims(token, Date.now()),
  diagnoseText: (text) => diagnoseText(text, Date.now(), known),
};
