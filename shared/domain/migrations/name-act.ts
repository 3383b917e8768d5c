import type { ActCode, ActName } from '../../schema/act-name.ts';
import type { Edit } from '../../schema/edit.ts';

/** How the first two versions called what the backend did by itself; what a page did stood there as a sentence. */
const codes: Record<string, ActCode> = {
  create: 'create-visit',
  'shared-copy': 'copy-to-share',
  status: 'change-status',
  prepared: 'prepare-paper',
  signed: 'sign-paper',
  instrument: 'upgrade-instrument',
  repair: 'repair-visit',
  'go-back': 'revert-content',
  evidence: 'add-evidence',
  'import-responses': 'import-responses',
};

/** An edit of versions 1 and 2 with its act by code. A sentence is left out: history tells such an act by what it changed. */
export function nameAct({ label, ...edit }: Edit & { label?: unknown }): Edit {
  const act = typeof label === 'string' ? actOf(label) : undefined;
  return act ? { ...edit, act } : edit;
}

function actOf(label: string): ActName | undefined {
  const [name = '', ...rest] = label.split(':');
  if (!Object.hasOwn(codes, name)) return undefined;
  const code = codes[name] as ActCode;
  const what = rest.join(':');
  return what === '' ? { code } : { code, params: paramsOf(code, what) };
}

function paramsOf(code: ActCode, what: string): Record<string, string | number> {
  if (code === 'change-status') return { to: what };
  if (code === 'revert-content') return { number: Number(what) };
  if (code !== 'upgrade-instrument') return { paper: what };
  const [id = '', version = ''] = what.split('@');
  return { id, version };
}
