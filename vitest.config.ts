import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,contract,architecture,packaged}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
