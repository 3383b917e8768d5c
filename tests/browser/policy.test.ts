import { listen } from '../support/listener.ts';
import { reachOut } from '../support/reach-out.ts';
import { expect, test } from '../support/workbench.ts';

test('the page opens without an error, a refused policy or a request to anywhere else', async ({ workbench }) => {
  await expect(workbench.locator('#root')).not.toBeEmpty();
  await expect(workbench).toHaveTitle(/Tinjau/u);
});

test('a script that found its way into the page does not run', async ({ workbench, troubles }) => {
  const hasRun = await workbench.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruder = true';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.intruder = true');
    document.body.append(button);
    button.click();
    const link = document.createElement('a');
    link.setAttribute('href', ['javascript', 'globalThis.intruder = true'].join(':'));
    document.body.append(link);
    link.click();
    await new Promise((done) => setTimeout(done, 200));
    return 'intruder' in globalThis;
  });
  expect(hasRun).toBe(false);
  expect(troubles.splice(0).every((trouble) => /Content Security Policy/u.test(trouble))).toBe(true);
});

test('nothing that the page tries reaches another program', async ({ workbench, troubles }) => {
  const listener = await listen();
  await reachOut(workbench, listener.address);
  listener.close();
  expect(listener.hits).toEqual([]);
  expect(troubles.splice(0).length).toBeGreaterThan(0);
});

test('the page cannot be framed, and frames nothing', async ({ workbench, troubles }) => {
  const frames = await workbench.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/';
    document.body.append(frame);
    await new Promise((done) => setTimeout(done, 300));
    return frame.contentDocument?.getElementById('root') ?? 'blocked';
  });
  expect(frames).toBe('blocked');
  troubles.splice(0);
});
