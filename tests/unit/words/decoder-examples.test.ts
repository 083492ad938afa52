/** The examples of the box: each must show what it is there for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../../src/decoder/index.ts';
import { examples } from '../../../src/words/en/decoder-examples.ts';

describe('each example is decoded', () => {
  for (const [name, text] of Object.entries(examples)) {
    test(name, () => {
      const { outcome, errors } = decode(text);
      assert.equal(outcome, 'failure');
      assert.ok(errors.length > 0, 'Nothing is found in it');
      // An exception of .NET prints no code: that is what its example shows.
      const codeless = errors.filter(({ code }) => code === undefined).length;
      assert.equal(codeless, name === 'dotnet' ? 1 : 0);
    });
  }
});
