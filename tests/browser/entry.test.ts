import { expect, test } from '../support/workbench.ts';
import { serve } from '../support/serve.ts';

test('the printed address lets one browser in, once', async ({ browser, data }) => {
  const served = await serve(data);
  const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
  const home = new URL('/', served.url).href;

  expect((await (await first.newPage()).goto(served.url))?.status()).toBe(200);
  expect((await (await first.newPage()).goto(home))?.status()).toBe(200);
  expect((await (await second.newPage()).goto(served.url))?.status()).toBe(401);
  expect((await (await second.newPage()).goto(home))?.status()).toBe(401);

  const [cookie] = await first.cookies();
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' });
  await Promise.all([first.close(), second.close()]);
  await served.stop();
});

test('a page of another site can neither read nor change anything, even in the browser that was let in', async ({
  workbench,
  context,
}) => {
  const home = new URL('/', workbench.url());
  const stranger = await context.newPage();
  // Another port of the same computer is another origin, and still the same site as far as cookies go.
  await stranger.route('http://127.0.0.1:1/', (route) => route.fulfill({ body: '<title>elsewhere</title>' }));
  await stranger.goto('http://127.0.0.1:1/');
  const answers = await stranger.evaluate(async (target) => {
    const send = (init: RequestInit) =>
      fetch(target, { credentials: 'include', ...init }).then(
        (answer) => answer.text(),
        () => 'unreadable',
      );
    return [await send({}), await send({ method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } })];
  }, `${home.origin}/rpc/host/info`);
  expect(answers).toEqual(['unreadable', 'unreadable']);
});
