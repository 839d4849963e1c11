import { FORUMS_SOURCES } from './sources/forums.ts';
import { GITHUB_AZURE_SOURCES } from './sources/github-azure.ts';
import { GITHUB_AZURE_AD_SOURCES } from './sources/github-azure-ad.ts';
import { GITHUB_COMMUNITY_SOURCES } from './sources/github-community.ts';
import { GITHUB_MICROSOFT_SOURCES } from './sources/github-microsoft.ts';
import { GITHUB_MICROSOFT_DOCS_SOURCES } from './sources/github-microsoft-docs.ts';
import { GITHUB_MICROSOFT_GRAPH_SOURCES } from './sources/github-microsoft-graph.ts';
import { MICROSOFT_LEARN_DEFENDER_ENDPOINT_SOURCES } from './sources/microsoft-learn-defender-endpoint.ts';
import { MICROSOFT_LEARN_DEFENDER_XDR_SOURCES } from './sources/microsoft-learn-defender-xdr.ts';
import { MICROSOFT_LEARN_ENTRA_SOURCES } from './sources/microsoft-learn-entra.ts';
import { MICROSOFT_LEARN_GENERAL_SOURCES } from './sources/microsoft-learn-general.ts';
import { MICROSOFT_LEARN_GRAPH_SOURCES } from './sources/microsoft-learn-graph.ts';
import { OTHER_SOURCES } from './sources/other.ts';

/** Every source by its short, stable ID. */
export const SOURCES = {
  ...MICROSOFT_LEARN_DEFENDER_ENDPOINT_SOURCES,
  ...MICROSOFT_LEARN_DEFENDER_XDR_SOURCES,
  ...MICROSOFT_LEARN_ENTRA_SOURCES,
  ...MICROSOFT_LEARN_GRAPH_SOURCES,
  ...MICROSOFT_LEARN_GENERAL_SOURCES,
  ...GITHUB_MICROSOFT_DOCS_SOURCES,
  ...GITHUB_MICROSOFT_GRAPH_SOURCES,
  ...GITHUB_AZURE_SOURCES,
  ...GITHUB_AZURE_AD_SOURCES,
  ...GITHUB_MICROSOFT_SOURCES,
  ...GITHUB_COMMUNITY_SOURCES,
  ...FORUMS_SOURCES,
  ...OTHER_SOURCES,
} as const;

export type SourceId = keyof typeof SOURCES;
