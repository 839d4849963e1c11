import type { TriageGroup } from '../../../domain/triage/triage.ts';
import type { GroupKind } from '../triage-query.ts';
import { useTriageTexts } from '../triage-texts.tsx';

/** What a group is called: its label, or what its members lack. */
export function useGroupName(): (kind: GroupKind, group: TriageGroup) => string {
  const t = useTriageTexts();
  return (kind, group) => {
    switch (group.kind) {
      case 'named':
        return group.label;
      case 'none':
        return t(($) => $.without[kind]);
      case 'other':
        return t(($) => $.others);
    }
  };
}
