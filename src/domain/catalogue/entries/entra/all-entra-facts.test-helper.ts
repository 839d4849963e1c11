import type { SourceId } from '../../sources.ts';
import { APPLICATION } from './application.ts';
import { ASSERTIONS } from './assertions.ts';
import { CONSENT } from './consent.ts';
import { CREDENTIALS } from './credentials.ts';
import type { EntraFacts } from './entra-facts.ts';
import { FEDERATED_CREDENTIALS } from './federated-credentials.ts';
import { ON_BEHALF_OF } from './on-behalf-of.ts';
import { REQUEST } from './request.ts';
import { RESOURCE_PRINCIPAL } from './resource-principal.ts';
import { RESOURCE } from './resource.ts';
import { SCOPES } from './scopes.ts';
import { SERVICE } from './service.ts';
import { SIGN_IN } from './sign-in.ts';
import { TENANT } from './tenant.ts';

/** The numbers of every theme, file by file. */
export const ALL_ENTRA_FACTS: readonly EntraFacts[] = [
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

/** Every source that an entry names, repeated where it is named twice. */
export function sourcesOfFacts({ listedOn, messages, causes, steps }: EntraFacts): readonly SourceId[] {
  return [...listedOn, ...[...messages, ...causes, ...steps].flatMap((statement) => statement.sources)];
}
