import type { ErrorEntry } from '../../error-entry.ts';
import { APPLICATION } from './application.ts';
import { ASSERTIONS } from './assertions.ts';
import { CONSENT } from './consent.ts';
import { CREDENTIALS } from './credentials.ts';
import type { EntraFacts } from './entra-facts.ts';
import { toEntraEntry } from './to-entra-entry.ts';
import { FEDERATED_CREDENTIALS } from './federated-credentials.ts';
import { ON_BEHALF_OF } from './on-behalf-of.ts';
import { REQUEST } from './request.ts';
import { RESOURCE_PRINCIPAL } from './resource-principal.ts';
import { RESOURCE } from './resource.ts';
import { SCOPES } from './scopes.ts';
import { SERVICE } from './service.ts';
import { SIGN_IN } from './sign-in.ts';
import { TENANT } from './tenant.ts';

/** The facts about every number, grouped by theme in the order of display. */
export const ENTRA_FACTS: readonly EntraFacts[] = [
  ...CREDENTIALS,
  ...ASSERTIONS,
  ...FEDERATED_CREDENTIALS,
  ...APPLICATION,
  ...TENANT,
  ...RESOURCE_PRINCIPAL,
  ...RESOURCE,
  ...CONSENT,
  ...SCOPES,
  ...REQUEST,
  ...ON_BEHALF_OF,
  ...SIGN_IN,
  ...SERVICE,
];

/** The catalog entries for the Entra token errors. */
export const ENTRA_ENTRIES: readonly ErrorEntry[] = ENTRA_FACTS.map(toEntraEntry);
