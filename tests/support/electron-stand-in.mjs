// Stands in for the module `electron` under plain Node: notes the order of what the shell asks for, lets it start, makes
// the report of the first visit through the handler that it registered, has it read by every thread that reads PDFs, and
// prints all of that as one JSON document.
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';

const asked = [];
const note =
  (name) =>
  (...words) => {
    asked.push(words.every((word) => typeof word === 'string') ? [name, ...words].join(' ') : name);
  };
let handler;

const session = {
  webRequest: { onBeforeRequest: note('webRequest') },
  setPermissionRequestHandler: note('permission requests'),
  setPermissionCheckHandler: note('permission checks'),
  setDevicePermissionHandler: note('devices'),
  setSpellCheckerEnabled: note('spell checker'),
  allowNTLMCredentialsForDomains: note('NTLM'),
  protocol: {
    handle: (scheme, carry) => {
      asked.push(`handle ${scheme}`);
      handler = carry;
    },
  },
};

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  getAppPath: () => process.cwd(),
  enableSandbox: note('enableSandbox'),
  setPath: note('setPath'),
  requestSingleInstanceLock: () => true,
  whenReady: async () => note('ready')(),
  quit: () => app.emit('will-quit', { preventDefault: () => {} }),
});

class BrowserWindow extends EventEmitter {
  webContents = new EventEmitter();
  async loadURL(url) {
    asked.push(`load ${url}`);
    const page = await handler(new Request(url));
    const client = createORPCClient(new RPCLink({ url: `${url}rpc`, fetch: (request) => handler(request) }));
    const info = await client.host.info();
    const { bytes, ...report } = await firstReport(client, url);
    const threads = await readBack(client, url, bytes);
    console.log(JSON.stringify({ asked, info, page: page.status, report, threads }));
    app.quit();
  }
}

async function firstReport(client, url) {
  const [visit] = (await client.visits.list()).visits;
  for await (const event of await client.reports.build({ visit: visit.id })) {
    if (event.kind !== 'result') continue;
    const bytes = await (await handler(new Request(`${url}downloads/${event.result.file.token}`))).bytes();
    return { bytes, begins: Buffer.from(bytes.subarray(0, 5)).toString(), pages: event.result.pages };
  }
  throw new Error('no report came');
}

async function readBack(client, url, bytes) {
  const upload = async (body) =>
    (await (await handler(new Request(`${url}uploads`, { method: 'POST', body }))).json()).token;
  const [visit] = (await client.visits.list()).visits;
  const reasons = [];
  for await (const event of await client.verification.verify({ upload: await upload(bytes) })) {
    if (event.kind === 'result') reasons.push(...event.result.reasons);
  }
  const { existed } = await client.evidence.add({ visit: visit.id, by: 'Penguji', upload: await upload(bytes) });
  const passphrase = 'frasa-sandi-uji';
  const { id } = await client.identities.create({ name: 'Kunci Uji', passphrase });
  const sign = { upload: await upload(bytes), signatory: 'nobody', identity: { id }, passphrase };
  const signing = await client.signatures.sign(sign).catch(({ code }) => code);
  return { verify: reasons, existed, signing };
}

globalThis.electronStandIn = {
  app,
  BrowserWindow,
  dialog: { showErrorBox: (title, text) => console.log(JSON.stringify({ title, text })) },
  Menu: { buildFromTemplate: (template) => template, setApplicationMenu: note('menu') },
  protocol: { registerSchemesAsPrivileged: note('registerSchemesAsPrivileged') },
  safeStorage: { isAsyncEncryptionAvailable: async () => false },
  session: { defaultSession: session },
  shell: {},
};

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: 'stand-in:electron', shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url === 'stand-in:electron'
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export const { ${Object.keys(globalThis.electronStandIn).join(', ')} } = globalThis.electronStandIn;`,
        }
      : next(url, context),
});
