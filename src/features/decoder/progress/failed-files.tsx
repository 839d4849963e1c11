import { formatBytes } from '../../../i18n/format-bytes.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import type { FileProblem, FailedFile } from '../../../reader/reader-status.ts';

interface FailedFilesProps {
  readonly failedFiles: readonly FailedFile[];
  /** Names of folders that were dropped as files. */
  readonly folders: readonly string[];
}

/** Lists the files that could not be read completely and suggests what to do about each. */
export function FailedFiles({ failedFiles, folders }: FailedFilesProps) {
  const { t } = useTranslation();
  const formatProblem = useFormatProblem();
  const entries = [...folders.map((name): FailedFile => ({ name, problem: { kind: 'folder' } })), ...failedFiles];
  if (entries.length === 0) return null;
  return (
    <div className="failed-files">
      <p>{t(($) => $.reading.failedFiles, { count: entries.length })}</p>
      <ul>
        {entries.map(({ name, problem }, index) => (
          <li key={index}>
            <bdi translate="no">{name}</bdi> <span>{formatProblem(problem)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFormatProblem(): (problem: FileProblem) => string {
  const { language, t } = useTranslation();
  return (problem) => {
    switch (problem.kind) {
      case 'too-big':
        return t(($) => $.reading.problem.tooBig, { size: formatBytes(problem.size, language), limit: formatBytes(problem.limit, language) });
      case 'damaged':
        return t(($) => $.reading.problem.damaged, { size: formatBytes(problem.read, language) });
      case 'cut':
        return t(($) => $.reading.problem.cut, { limit: formatBytes(problem.limit, language) });
      case 'archive':
        return t(($) => $.reading.problem.archive, { format: problem.format });
      case 'empty':
      case 'folder':
      case 'unreadable':
      case 'binary':
        return t(($) => $.reading.problem[problem.kind]);
    }
  };
}
