import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeFinding, removeFinding } from '../../../shared/domain/findings/edit-findings.ts';
import { findingGaps } from '../../../shared/domain/findings/finding-gaps.ts';
import { findingTitle } from '../../../shared/domain/findings/finding-title.ts';
import type { FieldsOf } from '../../../shared/schema/edit.ts';
import { collectionFields, isText, type Field } from '../../../shared/schema/collection-fields.ts';
import { useCanEdit, useEdit, type Listed } from '../../client/visit-hooks.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUndoableEdit } from '../../ui/use-undoable-edit.ts';
import { FindingField } from './FindingField.tsx';
import classes from './findings.module.css';
import { RecommendationLibrary } from './RecommendationLibrary.tsx';
import { findingsCommands } from './findings-commands.ts';

interface FindingEditorProps {
  finding: Listed<'findings'>;
  onGone: () => void;
}

/** What the editor shows: the rest stands beside it, or is nobody's to type. */
const shown = collectionFields('findings').filter(
  (field) => ['grade', 'indicators'].includes(field.name) || isText(field, ['line', 'text', 'date']),
);

/** Every field of one finding, kept while it is typed; what its grade demands is shown as missing and never refused. */
export function FindingEditor({ finding, onGone }: FindingEditorProps) {
  const { t } = useTranslation('findings');
  const { t: tFields } = useTranslation('fields');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const undoable = useUndoableEdit();
  const { language } = useFormat();
  const gaps = findingGaps(finding);
  useTitleToWrite(finding.title === undefined);
  const set = (fields: FieldsOf<'findings'>) => edit(changeFinding(finding.id, fields));
  const remove = (): void => {
    undoable((content) => removeFinding(content, finding.id));
    onGone();
  };
  return (
    <fieldset disabled={!canEdit} className={classes.editor}>
      <legend className={classes.legend}>{findingTitle(finding, language)}</legend>
      {gaps.length > 0 && (
        <output className={classes.gaps}>
          {t('gaps', { fields: gaps.map((field) => tFields(`findings.${field}`).toLowerCase()).join(', ') })}
        </output>
      )}
      {shown.map((field) => (
        <div key={field.name} className={isWide(field) ? undefined : classes.half}>
          <FindingField finding={finding} field={field} canEdit={canEdit} set={set} />
          {field.name === 'recommendation' && canEdit && (
            <RecommendationLibrary
              finding={finding.id}
              text={finding.recommendation ?? ''}
              onUse={(words) => set({ recommendation: words })}
            />
          )}
        </div>
      ))}
      {canEdit && (
        <div>
          <CommandButton command={findingsCommands.remove} run={remove} variant="default" />
        </div>
      )}
    </fieldset>
  );
}

/** A finding that has just begun: the keyboard stands in its title. */
function useTitleToWrite(isNew: boolean): void {
  const [begins] = useState(isNew);
  useEffect(() => {
    if (begins) document.getElementById('finding-title')?.focus();
  }, [begins]);
}

function isWide({ name, kind }: Field<'findings'>): boolean {
  return name === 'title' || kind === 'text';
}
